# table limited.numbers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._limits import Among as _Among, Bounds as _Bounds, WHOLE as _WHOLE
from .._types import (
    Date as _Date,
    Digits as _Digits,
    Float as _Float,
    Int2 as _Int2,
    Int4 as _Int4,
    Int8 as _Int8,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .percent import Percent as _limited_Percent
from .unproved import Unproved as _limited_Unproved


class NumbersRow(_RowModel):
    """A row of limited.numbers."""

    listed: _Annotated[_Literal[3, -1, 2], _WHOLE] | None
    one: _Annotated[_Literal[7], _WHOLE] | None
    wide: _Annotated[_Int8, _Among(9007199254740993, -9223372036854775808)] | None
    positive: _Annotated[_Int4, _Field(ge=1)] | None
    between_: _Annotated[_Int2, _Field(ge=-5, le=5)] | None
    symmetric_: _Annotated[_Int4, _Field(ge=1, le=9)] | None
    reversed: _Annotated[_Int8, _Field(ge=0, le=99)] | None
    halved: _Annotated[_Int4, _Field(ge=1, le=3)] | None
    ranges: _Annotated[_Int4, _Field(ge=1, le=9)] | None
    narrowed: _Annotated[_Literal[2, 3], _WHOLE] | None
    nan: _Annotated[_Numeric, _Bounds(gt="0")] | None
    no_nan: _Annotated[_Numeric, _Digits(6, 2), _Bounds(le="10.50")] | None
    listed_n: _Annotated[_Numeric, _Bounds(ge="1", le="2.5")] | None
    domained: _Annotated[_limited_Percent, _Bounds(gt="1")] | None
    double_: _Annotated[_Float, _Bounds(gt="0.1")] | None
    single: _Annotated[_Float, _Bounds(gt="0.5")] | None
    inexact: _Float | None
    rounded: _Numeric | None
    endless: _Numeric | None
    computed: _Int4 | None
    other: _Int4 | None
    casted: _Int8 | None
    day: _Date | None
    several: _Int4 | None
    unproved: _limited_Unproved | None
    not_nan: _Numeric | None


class NumbersInsert(_WriteModel):
    """What INSERT takes for limited.numbers; what is left out gets its default."""

    listed: _Omittable[_Annotated[_Literal[3, -1, 2], _WHOLE] | None] = _OMITTED
    one: _Omittable[_Annotated[_Literal[7], _WHOLE] | None] = _OMITTED
    wide: _Omittable[_Annotated[_Int8, _Among(9007199254740993, -9223372036854775808)] | None] = (
        _OMITTED
    )
    positive: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    between_: _Omittable[_Annotated[_Int2, _Field(ge=-5, le=5)] | None] = _OMITTED
    symmetric_: _Omittable[_Annotated[_Int4, _Field(ge=1, le=9)] | None] = _OMITTED
    reversed: _Omittable[_Annotated[_Int8, _Field(ge=0, le=99)] | None] = _OMITTED
    halved: _Omittable[_Annotated[_Int4, _Field(ge=1, le=3)] | None] = _OMITTED
    ranges: _Omittable[_Annotated[_Int4, _Field(ge=1, le=9)] | None] = _OMITTED
    narrowed: _Omittable[_Annotated[_Literal[2, 3], _WHOLE] | None] = _OMITTED
    nan: _Omittable[_Annotated[_Numeric, _Bounds(gt="0")] | None] = _OMITTED
    no_nan: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(le="10.50")] | None] = _OMITTED
    listed_n: _Omittable[_Annotated[_Numeric, _Bounds(ge="1", le="2.5")] | None] = _OMITTED
    domained: _Omittable[_Annotated[_limited_Percent, _Bounds(gt="1")] | None] = _OMITTED
    double_: _Omittable[_Annotated[_Float, _Bounds(gt="0.1")] | None] = _OMITTED
    single: _Omittable[_Annotated[_Float, _Bounds(gt="0.5")] | None] = _OMITTED
    inexact: _Omittable[_Float | None] = _OMITTED
    rounded: _Omittable[_Numeric | None] = _OMITTED
    endless: _Omittable[_Numeric | None] = _OMITTED
    computed: _Omittable[_Int4 | None] = _OMITTED
    other: _Omittable[_Int4 | None] = _OMITTED
    casted: _Omittable[_Int8 | None] = _OMITTED
    day: _Omittable[_Date | None] = _OMITTED
    several: _Omittable[_Int4 | None] = _OMITTED
    unproved: _Omittable[_limited_Unproved | None] = _OMITTED
    not_nan: _Omittable[_Numeric | None] = _OMITTED


class NumbersUpdate(_WriteModel):
    """What UPDATE takes for limited.numbers; what is left out stays as it is."""

    listed: _Omittable[_Annotated[_Literal[3, -1, 2], _WHOLE] | None] = _OMITTED
    one: _Omittable[_Annotated[_Literal[7], _WHOLE] | None] = _OMITTED
    wide: _Omittable[_Annotated[_Int8, _Among(9007199254740993, -9223372036854775808)] | None] = (
        _OMITTED
    )
    positive: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    between_: _Omittable[_Annotated[_Int2, _Field(ge=-5, le=5)] | None] = _OMITTED
    symmetric_: _Omittable[_Annotated[_Int4, _Field(ge=1, le=9)] | None] = _OMITTED
    reversed: _Omittable[_Annotated[_Int8, _Field(ge=0, le=99)] | None] = _OMITTED
    halved: _Omittable[_Annotated[_Int4, _Field(ge=1, le=3)] | None] = _OMITTED
    ranges: _Omittable[_Annotated[_Int4, _Field(ge=1, le=9)] | None] = _OMITTED
    narrowed: _Omittable[_Annotated[_Literal[2, 3], _WHOLE] | None] = _OMITTED
    nan: _Omittable[_Annotated[_Numeric, _Bounds(gt="0")] | None] = _OMITTED
    no_nan: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(le="10.50")] | None] = _OMITTED
    listed_n: _Omittable[_Annotated[_Numeric, _Bounds(ge="1", le="2.5")] | None] = _OMITTED
    domained: _Omittable[_Annotated[_limited_Percent, _Bounds(gt="1")] | None] = _OMITTED
    double_: _Omittable[_Annotated[_Float, _Bounds(gt="0.1")] | None] = _OMITTED
    single: _Omittable[_Annotated[_Float, _Bounds(gt="0.5")] | None] = _OMITTED
    inexact: _Omittable[_Float | None] = _OMITTED
    rounded: _Omittable[_Numeric | None] = _OMITTED
    endless: _Omittable[_Numeric | None] = _OMITTED
    computed: _Omittable[_Int4 | None] = _OMITTED
    other: _Omittable[_Int4 | None] = _OMITTED
    casted: _Omittable[_Int8 | None] = _OMITTED
    day: _Omittable[_Date | None] = _OMITTED
    several: _Omittable[_Int4 | None] = _OMITTED
    unproved: _Omittable[_limited_Unproved | None] = _OMITTED
    not_nan: _Omittable[_Numeric | None] = _OMITTED
