# table find.item
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Digits as _Digits,
    Inet as _Inet,
    Int4 as _Int4,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class ItemRow(_RowModel):
    """A row of find.item."""

    id: _Int4
    name: _Text | None
    code: _Annotated[_Text, _Field(max_length=20)] | None
    Mixed_Case_x096290: _Annotated[_Text | None, _Field(alias="Mixed Case")]
    price: _Annotated[_Numeric, _Digits(10, 2)] | None
    made_at: _Timestamptz | None
    tags: _Array[_Text] | None
    data: _Json | None
    words: _Text | None
    span: _Text | None
    spot: _Text | None
    address: _Inet | None


class ItemInsert(_WriteModel):
    """What INSERT takes for find.item; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED
    code: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    Mixed_Case_x096290: _Annotated[_Omittable[_Text | None], _Field(alias="Mixed Case")] = _OMITTED
    price: _Omittable[_Annotated[_Numeric, _Digits(10, 2)] | None] = _OMITTED
    made_at: _Omittable[_Timestamptz | None] = _OMITTED
    tags: _Omittable[_Array[_Text] | None] = _OMITTED
    data: _Omittable[_Json | None] = _OMITTED
    words: _Omittable[_Text | None] = _OMITTED
    span: _Omittable[_Text | None] = _OMITTED
    spot: _Omittable[_Text | None] = _OMITTED
    address: _Omittable[_Inet | None] = _OMITTED


class ItemUpdate(_WriteModel):
    """What UPDATE takes for find.item; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    code: _Omittable[_Annotated[_Text, _Field(max_length=20)] | None] = _OMITTED
    Mixed_Case_x096290: _Annotated[_Omittable[_Text | None], _Field(alias="Mixed Case")] = _OMITTED
    price: _Omittable[_Annotated[_Numeric, _Digits(10, 2)] | None] = _OMITTED
    made_at: _Omittable[_Timestamptz | None] = _OMITTED
    tags: _Omittable[_Array[_Text] | None] = _OMITTED
    data: _Omittable[_Json | None] = _OMITTED
    words: _Omittable[_Text | None] = _OMITTED
    span: _Omittable[_Text | None] = _OMITTED
    spot: _Omittable[_Text | None] = _OMITTED
    address: _Omittable[_Inet | None] = _OMITTED
