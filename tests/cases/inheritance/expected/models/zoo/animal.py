# table zoo.animal
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


class AnimalRow(_RowModel):
    """A row of zoo.animal."""

    id: _Int4
    name: _Text | None
    weight: _Annotated[_Numeric, _Digits(6, 2), _Bounds(gt="0")] | None
    secret: _Text | None
    born: _Date


class AnimalInsert(_WriteModel):
    """What INSERT takes for zoo.animal; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(gt="0")] | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    born: _Omittable[_Date] = _OMITTED


class AnimalUpdate(_WriteModel):
    """What UPDATE takes for zoo.animal; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    weight: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(gt="0")] | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
    born: _Omittable[_Date] = _OMITTED
