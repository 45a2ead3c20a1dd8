# table ret.stock_levels
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.stock_quantity import StockQuantity as _system_core_StockQuantity


class StockLevelsRow(_RowModel):
    """How many pieces of a product a shop has."""

    store_id: _Annotated[_Uuid, _Field(description="The shop.")]
    product_id: _Annotated[_Uuid, _Field(description="The product.")]
    quantity_on_hand: _Annotated[
        _system_core_StockQuantity, _Field(description="Pieces in the shop.")
    ]
    reorder_point: _Annotated[
        _system_core_StockQuantity, _Field(description="At this number more are ordered.")
    ]
    shelf: _Annotated[
        _Annotated[_Text, _Field(max_length=30)] | None,
        _Field(description="Where it lies; NULL while it is in the back."),
    ]
    counted_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When somebody last counted; NULL before the first stocktaking."),
    ]


class StockLevelsInsert(_WriteModel):
    """What INSERT takes for ret.stock_levels; what is left out gets its default."""

    store_id: _Uuid
    product_id: _Uuid
    quantity_on_hand: _Omittable[_system_core_StockQuantity] = _OMITTED
    reorder_point: _Omittable[_system_core_StockQuantity] = _OMITTED
    shelf: _Omittable[_Annotated[_Text, _Field(max_length=30)] | None] = _OMITTED
    counted_at: _Omittable[_Timestamptz | None] = _OMITTED


class StockLevelsUpdate(_WriteModel):
    """What UPDATE takes for ret.stock_levels; what is left out stays as it is."""

    store_id: _Omittable[_Uuid] = _OMITTED
    product_id: _Omittable[_Uuid] = _OMITTED
    quantity_on_hand: _Omittable[_system_core_StockQuantity] = _OMITTED
    reorder_point: _Omittable[_system_core_StockQuantity] = _OMITTED
    shelf: _Omittable[_Annotated[_Text, _Field(max_length=30)] | None] = _OMITTED
    counted_at: _Omittable[_Timestamptz | None] = _OMITTED
