# table shapes.canonical
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class CanonicalRow(_RowModel):
    """A row of shapes.canonical."""

    span: _Text | None
    spans: _Array[_Text] | None


class CanonicalInsert(_WriteModel):
    """What INSERT takes for shapes.canonical; what is left out gets its default."""

    span: _Omittable[_Text | None] = _OMITTED
    spans: _Omittable[_Array[_Text] | None] = _OMITTED


class CanonicalUpdate(_WriteModel):
    """What UPDATE takes for shapes.canonical; what is left out stays as it is."""

    span: _Omittable[_Text | None] = _OMITTED
    spans: _Omittable[_Array[_Text] | None] = _OMITTED
