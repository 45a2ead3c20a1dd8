# table ret.products
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class ProductsRow(_RowModel):
    """What can be sold. Prices are in product_prices, pieces in stock_levels."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that sells it.")]
    product_category_id: _Annotated[_Uuid, _Field(description="The group it belongs to.")]
    sku: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Number under which it is on the shelf.")
    ]
    barcode: _Annotated[
        _Annotated[_Text, _Field(max_length=14)] | None,
        _Field(
            description="Number below the bars, GTIN-8 to GTIN-14; NULL for what has none, such as vegetables."
        ),
    ]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="Name on the label.")]
    description: _Annotated[
        _Text | None, _Field(description="What the web shop says of it; NULL when nothing.")
    ]
    attributes: _Annotated[_Json, _Field(description="Size, colour and the like.")]
    images: _Annotated[
        _Array[_Text] | None,
        _Field(description="Addresses of its pictures, the first one on top; NULL without any."),
    ]
    weight_grams: _Annotated[
        _Annotated[_Int4, _Field(ge=1)] | None,
        _Field(description="Weight with its packing; NULL for what is sold by weight."),
    ]
    is_active: _Annotated[_Bool, _Field(description="Whether it can be sold.")]
    search_document: _Annotated[
        _Text, _Field(description="Words of name and description, for the search.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class ProductsInsert(_WriteModel):
    """What INSERT takes for ret.products; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    product_category_id: _Uuid
    sku: _Annotated[_Text, _Field(max_length=100)]
    barcode: _Omittable[_Annotated[_Text, _Field(max_length=14)] | None] = _OMITTED
    name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    attributes: _Omittable[_Json] = _OMITTED
    images: _Omittable[_Array[_Text] | None] = _OMITTED
    weight_grams: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class ProductsUpdate(_WriteModel):
    """What UPDATE takes for ret.products; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    product_category_id: _Omittable[_Uuid] = _OMITTED
    sku: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    barcode: _Omittable[_Annotated[_Text, _Field(max_length=14)] | None] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    attributes: _Omittable[_Json] = _OMITTED
    images: _Omittable[_Array[_Text] | None] = _OMITTED
    weight_grams: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
