# table west.item
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from ..east.status import Status as _east_Status
from .status import Status as _west_Status


class ItemRow(_RowModel):
    """A row of west.item."""

    id: _Int4
    state: _west_Status | None
    other: _Array[_east_Status] | None
    east_id: _Int4 | None


class ItemInsert(_WriteModel):
    """What INSERT takes for west.item; what is left out gets its default."""

    id: _Int4
    state: _Omittable[_west_Status | None] = _OMITTED
    other: _Omittable[_Array[_east_Status] | None] = _OMITTED
    east_id: _Omittable[_Int4 | None] = _OMITTED


class ItemUpdate(_WriteModel):
    """What UPDATE takes for west.item; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    state: _Omittable[_west_Status | None] = _OMITTED
    other: _Omittable[_Array[_east_Status] | None] = _OMITTED
    east_id: _Omittable[_Int4 | None] = _OMITTED
