# table shapes.history
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class HistoryRow(_RowModel):
    """A row of shapes.history."""

    customer: _Text | None
    at: _Timestamptz | None
    earlier: _Array[_Text] | None


class HistoryInsert(_WriteModel):
    """What INSERT takes for shapes.history; what is left out gets its default."""

    customer: _Omittable[_Text | None] = _OMITTED
    at: _Omittable[_Timestamptz | None] = _OMITTED
    earlier: _Omittable[_Array[_Text] | None] = _OMITTED


class HistoryUpdate(_WriteModel):
    """What UPDATE takes for shapes.history; what is left out stays as it is."""

    customer: _Omittable[_Text | None] = _OMITTED
    at: _Omittable[_Timestamptz | None] = _OMITTED
    earlier: _Omittable[_Array[_Text] | None] = _OMITTED
