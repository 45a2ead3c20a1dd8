# table shadow.called_like_types
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Bytea as _Bytea,
    Float as _Float,
    Int4 as _Int4,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class CalledLikeTypesRow(_RowModel):
    """A row of shadow.called_like_types."""

    Decimal: _Numeric | None
    zz: _Numeric | None
    UUID: _Uuid | None
    list: _Array[_Int4] | None
    more: _Array[_Int4] | None
    str: _Text | None
    int: _Int4 | None
    bool: _Bool | None
    bytes: _Bytea | None
    float: _Float | None
    object: _Json | None
    type: _Text | None
    Any: _Text | None
    None_xdc937b: _Annotated[_Text | None, _Field(alias="None")]
    True_x3cbc87: _Annotated[_Bool | None, _Field(alias="True")]


class CalledLikeTypesInsert(_WriteModel):
    """What INSERT takes for shadow.called_like_types; what is left out gets its default."""

    Decimal: _Omittable[_Numeric | None] = _OMITTED
    zz: _Omittable[_Numeric | None] = _OMITTED
    UUID: _Omittable[_Uuid | None] = _OMITTED
    list: _Omittable[_Array[_Int4] | None] = _OMITTED
    more: _Omittable[_Array[_Int4] | None] = _OMITTED
    str: _Omittable[_Text | None] = _OMITTED
    int: _Omittable[_Int4 | None] = _OMITTED
    bool: _Omittable[_Bool | None] = _OMITTED
    bytes: _Omittable[_Bytea | None] = _OMITTED
    float: _Omittable[_Float | None] = _OMITTED
    object: _Omittable[_Json | None] = _OMITTED
    type: _Omittable[_Text | None] = _OMITTED
    Any: _Omittable[_Text | None] = _OMITTED
    None_xdc937b: _Annotated[_Omittable[_Text | None], _Field(alias="None")] = _OMITTED
    True_x3cbc87: _Annotated[_Omittable[_Bool | None], _Field(alias="True")] = _OMITTED


class CalledLikeTypesUpdate(_WriteModel):
    """What UPDATE takes for shadow.called_like_types; what is left out stays as it is."""

    Decimal: _Omittable[_Numeric | None] = _OMITTED
    zz: _Omittable[_Numeric | None] = _OMITTED
    UUID: _Omittable[_Uuid | None] = _OMITTED
    list: _Omittable[_Array[_Int4] | None] = _OMITTED
    more: _Omittable[_Array[_Int4] | None] = _OMITTED
    str: _Omittable[_Text | None] = _OMITTED
    int: _Omittable[_Int4 | None] = _OMITTED
    bool: _Omittable[_Bool | None] = _OMITTED
    bytes: _Omittable[_Bytea | None] = _OMITTED
    float: _Omittable[_Float | None] = _OMITTED
    object: _Omittable[_Json | None] = _OMITTED
    type: _Omittable[_Text | None] = _OMITTED
    Any: _Omittable[_Text | None] = _OMITTED
    None_xdc937b: _Annotated[_Omittable[_Text | None], _Field(alias="None")] = _OMITTED
    True_x3cbc87: _Annotated[_Omittable[_Bool | None], _Field(alias="True")] = _OMITTED
