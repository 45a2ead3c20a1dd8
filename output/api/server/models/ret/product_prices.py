# table ret.product_prices
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode


class ProductPricesRow(_RowModel):
    """What a product costs from when until when. Two prices of a product never hold on the same day."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that sells it.")]
    product_id: _Annotated[_Uuid, _Field(description="The product.")]
    price: _Annotated[
        _system_core_Amount, _Field(description="Price of a piece, or of a kilogram.")
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the price.")]
    valid_during: _Annotated[
        _Text,
        _Field(
            description="First day, and the day after the last; without an end for the price that holds until further notice."
        ),
    ]
    promotion: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(description="What the label says besides; NULL for the usual price."),
    ]


class ProductPricesInsert(_WriteModel):
    """What INSERT takes for ret.product_prices; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    product_id: _Uuid
    price: _system_core_Amount
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    valid_during: _Text
    promotion: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED


class ProductPricesUpdate(_WriteModel):
    """What UPDATE takes for ret.product_prices; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    product_id: _Omittable[_Uuid] = _OMITTED
    price: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    valid_during: _Omittable[_Text] = _OMITTED
    promotion: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
