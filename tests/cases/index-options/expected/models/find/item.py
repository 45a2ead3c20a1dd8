# table find.item
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


class ItemRow(_RowModel):
    """A row of find.item."""

    id: _Int4
    words: _Text | None


class ItemInsert(_WriteModel):
    """What INSERT takes for find.item; what is left out gets its default."""

    id: _Int4
    words: _Omittable[_Text | None] = _OMITTED


class ItemUpdate(_WriteModel):
    """What UPDATE takes for find.item; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    words: _Omittable[_Text | None] = _OMITTED
