# table rest.orders
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
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
from .order_status_enum import OrderStatusEnum as _rest_OrderStatusEnum
from .order_type_enum import OrderTypeEnum as _rest_OrderTypeEnum


class OrdersRow(_RowModel):
    """What guests ordered together and pay together."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that serves it.")]
    table_id: _Annotated[
        _Uuid | None, _Field(description="Where the guests sit; NULL for takeout and delivery.")
    ]
    order_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(
            description="Number on the ticket, such as ORD-2026-000101. Left empty, the next one is assigned."
        ),
    ]
    order_type: _Annotated[_rest_OrderTypeEnum, _Field(description="Where the food is eaten.")]
    status: _Annotated[_rest_OrderStatusEnum, _Field(description="Where the order stands.")]
    subtotal: _Annotated[_system_core_Amount, _Field(description="Sum of the items before tax.")]
    tax_amount: _Annotated[_system_core_Amount, _Field(description="Tax on the subtotal.")]
    tip_amount: _Annotated[_system_core_Amount, _Field(description="What the guests gave on top.")]
    total_amount: _Annotated[
        _Numeric, _Digits(12, 2), _Field(description="What is paid: subtotal, tax and tip.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When it was taken.")]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was over; NULL before.")
    ]
    server_id: _Annotated[
        _Uuid | None, _Field(description="Who serves it; NULL for orders made online.")
    ]


class OrdersInsert(_WriteModel):
    """What INSERT takes for rest.orders; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    table_id: _Omittable[_Uuid | None] = _OMITTED
    order_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    order_type: _Omittable[_rest_OrderTypeEnum] = _OMITTED
    status: _Omittable[_rest_OrderStatusEnum] = _OMITTED
    subtotal: _Omittable[_system_core_Amount] = _OMITTED
    tax_amount: _Omittable[_system_core_Amount] = _OMITTED
    tip_amount: _Omittable[_system_core_Amount] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    server_id: _Omittable[_Uuid | None] = _OMITTED


class OrdersUpdate(_WriteModel):
    """What UPDATE takes for rest.orders; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    table_id: _Omittable[_Uuid | None] = _OMITTED
    order_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    order_type: _Omittable[_rest_OrderTypeEnum] = _OMITTED
    status: _Omittable[_rest_OrderStatusEnum] = _OMITTED
    subtotal: _Omittable[_system_core_Amount] = _OMITTED
    tax_amount: _Omittable[_system_core_Amount] = _OMITTED
    tip_amount: _Omittable[_system_core_Amount] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    server_id: _Omittable[_Uuid | None] = _OMITTED
