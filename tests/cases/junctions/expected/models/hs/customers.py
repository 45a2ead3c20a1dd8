# table hs.customers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class CustomersRow(_RowModel):
    """A row of hs.customers."""

    id: _Int4
    name: _Text


class CustomersInsert(_WriteModel):
    """What INSERT takes for hs.customers; what is left out gets its default."""

    id: _Int4
    name: _Text


class CustomersUpdate(_WriteModel):
    """What UPDATE takes for hs.customers; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text] = _OMITTED
