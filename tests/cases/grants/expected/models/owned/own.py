# table owned.own
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class OwnRow(_RowModel):
    """A row of owned.own."""

    id: _Int4
    number: _Int4


class OwnInsert(_WriteModel):
    """What INSERT takes for owned.own; what is left out gets its default."""

    number: _Omittable[_Int4] = _OMITTED


class OwnUpdate(_WriteModel):
    """What UPDATE takes for owned.own; what is left out stays as it is."""

    number: _Omittable[_Int4] = _OMITTED
