# table west._item
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class Item_x974742Row(_RowModel):
    """A row of west._item."""

    id: _Int4 | None
    items: _Array[_Text] | None


class Item_x974742Insert(_WriteModel):
    """What INSERT takes for west._item; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED
    items: _Omittable[_Array[_Text] | None] = _OMITTED


class Item_x974742Update(_WriteModel):
    """What UPDATE takes for west._item; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
    items: _Omittable[_Array[_Text] | None] = _OMITTED
