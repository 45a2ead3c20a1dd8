# table modern.meal
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


class MealRow(_RowModel):
    """A row of modern.meal."""

    id: _Int4
    room: _Int4 | None
    days: _Text | None


class MealInsert(_WriteModel):
    """What INSERT takes for modern.meal; what is left out gets its default."""

    id: _Int4
    room: _Omittable[_Int4 | None] = _OMITTED
    days: _Omittable[_Text | None] = _OMITTED


class MealUpdate(_WriteModel):
    """What UPDATE takes for modern.meal; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    room: _Omittable[_Int4 | None] = _OMITTED
    days: _Omittable[_Text | None] = _OMITTED
