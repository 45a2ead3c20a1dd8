# table zoo.puppy
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Bool as _Bool,
    Date as _Date,
    Digits as _Digits,
    Int2 as _Int2,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class PuppyRow(_RowModel):
    """A row of zoo.puppy."""

    id: _Int4
    name: _Text | None
    weight: _Annotated[_Numeric, _Digits(6, 2)] | None
    secret: _Text
    breed: _Text | None
    good: _Bool
    age_weeks: _Int2 | None
    born: _Date


class PuppyInsert(_WriteModel):
    """What INSERT takes for zoo.puppy; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2)] | None] = _OMITTED
    secret: _Text
    breed: _Omittable[_Text | None] = _OMITTED
    good: _Omittable[_Bool] = _OMITTED
    age_weeks: _Omittable[_Int2 | None] = _OMITTED
    born: _Omittable[_Date] = _OMITTED


class PuppyUpdate(_WriteModel):
    """What UPDATE takes for zoo.puppy; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2)] | None] = _OMITTED
    secret: _Omittable[_Text] = _OMITTED
    breed: _Omittable[_Text | None] = _OMITTED
    good: _Omittable[_Bool] = _OMITTED
    age_weeks: _Omittable[_Int2 | None] = _OMITTED
    born: _Omittable[_Date] = _OMITTED
