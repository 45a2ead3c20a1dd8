# view ret.stock_overview
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Bool as _Bool, RowModel as _RowModel, Text as _Text, Uuid as _Uuid
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from ..system_core.stock_quantity import StockQuantity as _system_core_StockQuantity


class StockOverviewRow(_RowModel):
    """What lies in the shops, and what it costs today. Runs with the rights of the reader."""

    business_id: _Annotated[_Uuid, _Field(description="The tenant whose shop it is.")]
    store_id: _Annotated[_Uuid, _Field(description="The shop.")]
    store_code: _Annotated[
        _Text, _Field(max_length=20), _Field(description="Short name of the shop.")
    ]
    product_id: _Annotated[_Uuid, _Field(description="The product.")]
    sku: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Number under which it is on the shelf.")
    ]
    product_name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name on the label.")
    ]
    quantity_on_hand: _Annotated[
        _system_core_StockQuantity, _Field(description="Pieces in the shop.")
    ]
    is_to_reorder: _Annotated[_Bool, _Field(description="Whether more have to be ordered.")]
    price: _Annotated[
        _system_core_Amount | None,
        _Field(description="What it costs today; NULL when no price holds."),
    ]
    currency: _Annotated[
        _system_core_CurrencyCode | None,
        _Field(description="Currency of the price; NULL when no price holds."),
    ]
