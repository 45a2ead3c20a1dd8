# table shadow.Row
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


class Row_x95110dRow(_RowModel):
    """A row of shadow.Row."""

    id: _Int4
    Row: _Text | None
    Insert: _Text | None
    Update: _Text | None


class Row_x95110dInsert(_WriteModel):
    """What INSERT takes for shadow.Row; what is left out gets its default."""

    id: _Int4
    Row: _Omittable[_Text | None] = _OMITTED
    Insert: _Omittable[_Text | None] = _OMITTED
    Update: _Omittable[_Text | None] = _OMITTED


class Row_x95110dUpdate(_WriteModel):
    """What UPDATE takes for shadow.Row; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    Row: _Omittable[_Text | None] = _OMITTED
    Insert: _Omittable[_Text | None] = _OMITTED
    Update: _Omittable[_Text | None] = _OMITTED
