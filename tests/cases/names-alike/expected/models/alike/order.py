# table alike.order
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class OrderRow(_RowModel):
    """A row of alike.order."""

    id: _Int4
    parent: _Int4 | None


class OrderInsert(_WriteModel):
    """What INSERT takes for alike.order; what is left out gets its default."""

    id: _Int4
    parent: _Omittable[_Int4 | None] = _OMITTED


class OrderUpdate(_WriteModel):
    """What UPDATE takes for alike.order; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    parent: _Omittable[_Int4 | None] = _OMITTED
