# table zoo.cat
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._limits import Bounds as _Bounds
from .._types import (
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


class CatRow(_RowModel):
    """A row of zoo.cat."""

    weight: _Annotated[_Numeric, _Digits(6, 2), _Bounds(gt="0")] | None
    lives: _Int4 | None
    secret: _Text | None
    name: _Text | None
    id: _Int4
    born: _Date


class CatInsert(_WriteModel):
    """What INSERT takes for zoo.cat; what is left out gets its default."""

    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(gt="0")] | None] = _OMITTED
    lives: _Omittable[_Int4 | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    id: _Int4
    born: _Omittable[_Date] = _OMITTED


class CatUpdate(_WriteModel):
    """What UPDATE takes for zoo.cat; what is left out stays as it is."""

    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(gt="0")] | None] = _OMITTED
    lives: _Omittable[_Int4 | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    id: _Omittable[_Int4] = _OMITTED
    born: _Omittable[_Date] = _OMITTED
