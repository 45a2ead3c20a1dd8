# table zoo.corner
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Float as _Float,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class CornerRow(_RowModel):
    """A row of zoo.corner."""

    x: _Float | None
    y: _Float | None
    label: _Text | None


class CornerInsert(_WriteModel):
    """What INSERT takes for zoo.corner; what is left out gets its default."""

    x: _Omittable[_Float | None] = _OMITTED
    y: _Omittable[_Float | None] = _OMITTED
    label: _Omittable[_Text | None] = _OMITTED


class CornerUpdate(_WriteModel):
    """What UPDATE takes for zoo.corner; what is left out stays as it is."""

    x: _Omittable[_Float | None] = _OMITTED
    y: _Omittable[_Float | None] = _OMITTED
    label: _Omittable[_Text | None] = _OMITTED
