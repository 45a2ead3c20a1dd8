# table ret.product_categories
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class ProductCategoriesRow(_RowModel):
    """Groups of products, in a tree."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose group it is.")]
    parent_category_id: _Annotated[
        _Uuid | None, _Field(description="The group it is part of; NULL at the top.")
    ]
    name: _Annotated[
        _Text, _Field(max_length=150), _Field(description="Name on shelves and on the web.")
    ]
    sort_order: _Annotated[_Int4, _Field(description="Where it stands among its neighbours.")]
    tax_rate: _Annotated[
        _Numeric,
        _Digits(5, 2),
        _Bounds(ge="0", le="100"),
        _Field(description="Sales tax on its products, in per cent."),
    ]


class ProductCategoriesInsert(_WriteModel):
    """What INSERT takes for ret.product_categories; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    parent_category_id: _Omittable[_Uuid | None] = _OMITTED
    name: _Annotated[_Text, _Field(max_length=150)]
    sort_order: _Omittable[_Int4] = _OMITTED
    tax_rate: _Omittable[_Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")]] = _OMITTED


class ProductCategoriesUpdate(_WriteModel):
    """What UPDATE takes for ret.product_categories; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    parent_category_id: _Omittable[_Uuid | None] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=150)]] = _OMITTED
    sort_order: _Omittable[_Int4] = _OMITTED
    tax_rate: _Omittable[_Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")]] = _OMITTED
