# table east.item
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from ..west.status import Status as _west_Status
from .status import Status as _east_Status


class ItemRow(_RowModel):
    """A row of east.item."""

    id: _Int4
    state: _east_Status | None
    other: _west_Status | None


class ItemInsert(_WriteModel):
    """What INSERT takes for east.item; what is left out gets its default."""

    id: _Int4
    state: _Omittable[_east_Status | None] = _OMITTED
    other: _Omittable[_west_Status | None] = _OMITTED


class ItemUpdate(_WriteModel):
    """What UPDATE takes for east.item; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    state: _Omittable[_east_Status | None] = _OMITTED
    other: _Omittable[_west_Status | None] = _OMITTED
