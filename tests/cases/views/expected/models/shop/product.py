# table shop.product
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Bool as _Bool,
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class ProductRow(_RowModel):
    """A row of shop.product."""

    id: _Int4
    name: _Text
    price: _Annotated[_Numeric, _Digits(10, 2)]
    parent_id: _Int4 | None
    retired: _Bool
    remark: _Text | None


class ProductInsert(_WriteModel):
    """What INSERT takes for shop.product; what is left out gets its default."""

    id: _Int4
    name: _Text
    price: _Annotated[_Numeric, _Digits(10, 2)]
    parent_id: _Omittable[_Int4 | None] = _OMITTED
    retired: _Omittable[_Bool] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED


class ProductUpdate(_WriteModel):
    """What UPDATE takes for shop.product; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text] = _OMITTED
    price: _Omittable[_Annotated[_Numeric, _Digits(10, 2)]] = _OMITTED
    parent_id: _Omittable[_Int4 | None] = _OMITTED
    retired: _Omittable[_Bool] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED
