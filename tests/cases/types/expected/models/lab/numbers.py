# table lab.numbers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Digits as _Digits,
    Float as _Float,
    Int2 as _Int2,
    Int4 as _Int4,
    Int8 as _Int8,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Oid as _Oid,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class NumbersRow(_RowModel):
    """A row of lab.numbers."""

    small: _Int2 | None
    whole: _Int4
    big: _Int8 | None
    exact: _Numeric | None
    money_like: _Annotated[_Numeric, _Digits(12, 2)] | None
    rounded: _Numeric | None
    tiny: _Numeric | None
    single: _Float | None
    double: _Float | None
    cash: _Text | None
    object_id: _Oid | None


class NumbersInsert(_WriteModel):
    """What INSERT takes for lab.numbers; what is left out gets its default."""

    small: _Omittable[_Int2 | None] = _OMITTED
    whole: _Omittable[_Int4] = _OMITTED
    big: _Omittable[_Int8 | None] = _OMITTED
    exact: _Omittable[_Numeric | None] = _OMITTED
    money_like: _Omittable[_Annotated[_Numeric, _Digits(12, 2)] | None] = _OMITTED
    rounded: _Omittable[_Numeric | None] = _OMITTED
    tiny: _Omittable[_Numeric | None] = _OMITTED
    single: _Omittable[_Float | None] = _OMITTED
    double: _Omittable[_Float | None] = _OMITTED
    cash: _Omittable[_Text | None] = _OMITTED
    object_id: _Omittable[_Oid | None] = _OMITTED


class NumbersUpdate(_WriteModel):
    """What UPDATE takes for lab.numbers; what is left out stays as it is."""

    small: _Omittable[_Int2 | None] = _OMITTED
    whole: _Omittable[_Int4] = _OMITTED
    big: _Omittable[_Int8 | None] = _OMITTED
    exact: _Omittable[_Numeric | None] = _OMITTED
    money_like: _Omittable[_Annotated[_Numeric, _Digits(12, 2)] | None] = _OMITTED
    rounded: _Omittable[_Numeric | None] = _OMITTED
    tiny: _Omittable[_Numeric | None] = _OMITTED
    single: _Omittable[_Float | None] = _OMITTED
    double: _Omittable[_Float | None] = _OMITTED
    cash: _Omittable[_Text | None] = _OMITTED
    object_id: _Omittable[_Oid | None] = _OMITTED
