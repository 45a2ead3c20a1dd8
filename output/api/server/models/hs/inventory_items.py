# table hs.inventory_items
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
from ..system_core.stock_quantity import StockQuantity as _system_core_StockQuantity


class InventoryItemsRow(_RowModel):
    """Parts and material in stock."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose stock it is.")]
    sku: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="Stock-keeping number, as printed on the shelf."),
    ]
    name: _Annotated[_Text, _Field(max_length=255), _Field(description="What it is.")]
    description: _Annotated[
        _Text | None, _Field(description="More about it; NULL when there is no more to say.")
    ]
    category: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(description="Shelf it belongs to, such as plumbing; NULL when it fits none."),
    ]
    quantity_on_hand: _Annotated[_system_core_StockQuantity, _Field(description="Pieces in stock.")]
    reorder_point: _Annotated[
        _system_core_StockQuantity,
        _Field(description="At this many pieces or fewer it is ordered again."),
    ]
    cost_price: _Annotated[
        _system_core_Amount, _Field(description="What one piece costs the business.")
    ]
    selling_price: _Annotated[
        _system_core_Amount, _Field(description="What one piece is sold for, before tax.")
    ]
    supplier_info: _Annotated[
        _Annotated[_Text, _Field(max_length=255)] | None,
        _Field(
            description="Where it is bought, with the account number there; NULL when anywhere."
        ),
    ]


class InventoryItemsInsert(_WriteModel):
    """What INSERT takes for hs.inventory_items; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    sku: _Annotated[_Text, _Field(max_length=100)]
    name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    category: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    quantity_on_hand: _Omittable[_system_core_StockQuantity] = _OMITTED
    reorder_point: _Omittable[_system_core_StockQuantity] = _OMITTED
    cost_price: _system_core_Amount
    selling_price: _system_core_Amount
    supplier_info: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED


class InventoryItemsUpdate(_WriteModel):
    """What UPDATE takes for hs.inventory_items; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    sku: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    category: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    quantity_on_hand: _Omittable[_system_core_StockQuantity] = _OMITTED
    reorder_point: _Omittable[_system_core_StockQuantity] = _OMITTED
    cost_price: _Omittable[_system_core_Amount] = _OMITTED
    selling_price: _Omittable[_system_core_Amount] = _OMITTED
    supplier_info: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
