# table rest.order_items
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from .order_item_status_enum import OrderItemStatusEnum as _rest_OrderItemStatusEnum


class OrderItemsRow(_RowModel):
    """The dishes of an order."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    order_id: _Annotated[_Uuid, _Field(description="The order it is part of.")]
    menu_item_id: _Annotated[_Uuid, _Field(description="The dish.")]
    quantity: _Annotated[_Int4, _Field(ge=1), _Field(description="How many of it.")]
    unit_price: _Annotated[
        _system_core_Amount,
        _Field(
            description="Price of one when it was ordered; a later change of the menu does not touch it."
        ),
    ]
    total_price: _Annotated[_Numeric, _Digits(12, 2), _Field(description="Quantity times price.")]
    special_instructions: _Annotated[
        _Text | None, _Field(description="What the guest wants different; NULL for as it is.")
    ]
    status: _Annotated[_rest_OrderItemStatusEnum, _Field(description="Where the dish stands.")]
    ordered_at: _Annotated[_Timestamptz, _Field(description="When it was ordered.")]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When the kitchen was done with it; NULL before.")
    ]


class OrderItemsInsert(_WriteModel):
    """What INSERT takes for rest.order_items; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    order_id: _Uuid
    menu_item_id: _Uuid
    quantity: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    unit_price: _system_core_Amount
    special_instructions: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_rest_OrderItemStatusEnum] = _OMITTED
    ordered_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED


class OrderItemsUpdate(_WriteModel):
    """What UPDATE takes for rest.order_items; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    order_id: _Omittable[_Uuid] = _OMITTED
    menu_item_id: _Omittable[_Uuid] = _OMITTED
    quantity: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    unit_price: _Omittable[_system_core_Amount] = _OMITTED
    special_instructions: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_rest_OrderItemStatusEnum] = _OMITTED
    ordered_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
