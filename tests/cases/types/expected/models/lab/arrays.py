# table lab.arrays
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bits as _Bits,
    Digits as _Digits,
    Int4 as _Int4,
    Interval as _Interval,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class ArraysRow(_RowModel):
    """A row of lab.arrays."""

    whole: _Array[_Int4]
    matrix: _Array[_Int4] | None
    sized: _Array[_Int4] | None
    texts: _Array[_Text] | None
    varying: _Array[_Annotated[_Text, _Field(max_length=10)]] | None
    exact: _Array[_Annotated[_Numeric, _Digits(10, 2)]] | None
    instants: _Array[_Timestamptz] | None
    bits: _Array[_Bits] | None
    spans: _Array[_Interval] | None
    documents: _Array[_Json] | None
    days: _Array[_Text] | None
    bytes: _Array[_Text] | None


class ArraysInsert(_WriteModel):
    """What INSERT takes for lab.arrays; what is left out gets its default."""

    whole: _Omittable[_Array[_Int4]] = _OMITTED
    matrix: _Omittable[_Array[_Int4] | None] = _OMITTED
    sized: _Omittable[_Array[_Int4] | None] = _OMITTED
    texts: _Omittable[_Array[_Text] | None] = _OMITTED
    varying: _Omittable[_Array[_Annotated[_Text, _Field(max_length=10)]] | None] = _OMITTED
    exact: _Omittable[_Array[_Annotated[_Numeric, _Digits(10, 2)]] | None] = _OMITTED
    instants: _Omittable[_Array[_Timestamptz] | None] = _OMITTED
    bits: _Omittable[_Array[_Bits] | None] = _OMITTED
    spans: _Omittable[_Array[_Interval] | None] = _OMITTED
    documents: _Omittable[_Array[_Json] | None] = _OMITTED
    days: _Omittable[_Array[_Text] | None] = _OMITTED
    bytes: _Omittable[_Array[_Text] | None] = _OMITTED


class ArraysUpdate(_WriteModel):
    """What UPDATE takes for lab.arrays; what is left out stays as it is."""

    whole: _Omittable[_Array[_Int4]] = _OMITTED
    matrix: _Omittable[_Array[_Int4] | None] = _OMITTED
    sized: _Omittable[_Array[_Int4] | None] = _OMITTED
    texts: _Omittable[_Array[_Text] | None] = _OMITTED
    varying: _Omittable[_Array[_Annotated[_Text, _Field(max_length=10)]] | None] = _OMITTED
    exact: _Omittable[_Array[_Annotated[_Numeric, _Digits(10, 2)]] | None] = _OMITTED
    instants: _Omittable[_Array[_Timestamptz] | None] = _OMITTED
    bits: _Omittable[_Array[_Bits] | None] = _OMITTED
    spans: _Omittable[_Array[_Interval] | None] = _OMITTED
    documents: _Omittable[_Array[_Json] | None] = _OMITTED
    days: _Omittable[_Array[_Text] | None] = _OMITTED
    bytes: _Omittable[_Array[_Text] | None] = _OMITTED
