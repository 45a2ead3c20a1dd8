# table zoo.dog
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Date as _Date,
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class DogRow(_RowModel):
    """A dog."""

    id: _Int4
    name: _Annotated[_Text | None, _Field(description="Its call.")]
    weight: _Annotated[_Numeric, _Digits(6, 2)] | None
    secret: _Text | None
    breed: _Text | None
    good: _Bool
    born: _Date


class DogInsert(_WriteModel):
    """What INSERT takes for zoo.dog; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2)] | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    breed: _Omittable[_Text | None] = _OMITTED
    good: _Omittable[_Bool] = _OMITTED
    born: _Omittable[_Date] = _OMITTED


class DogUpdate(_WriteModel):
    """What UPDATE takes for zoo.dog; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2)] | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    breed: _Omittable[_Text | None] = _OMITTED
    good: _Omittable[_Bool] = _OMITTED
    born: _Omittable[_Date] = _OMITTED
