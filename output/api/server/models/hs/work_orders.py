# table hs.work_orders
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
from .._types import (
    Digits as _Digits,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.priority_enum import PriorityEnum as _system_core_PriorityEnum
from .service_type_enum import ServiceTypeEnum as _hs_ServiceTypeEnum
from .work_order_status_enum import WorkOrderStatusEnum as _hs_WorkOrderStatusEnum


class WorkOrdersRow(_RowModel):
    """Central management of the work a home services business is asked to do: what, where, when, for whom and at what price."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that does the work.")]
    customer_id: _Annotated[_Uuid, _Field(description="Who asked for it.")]
    work_order_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(
            description="Number on paper, such as WO-2026-000121. Left empty, the next one is assigned."
        ),
    ]
    service_type: _Annotated[_hs_ServiceTypeEnum, _Field(description="Trade the work belongs to.")]
    description: _Annotated[
        _Text, _Field(description="What the customer asked for, in the dispatcher's words.")
    ]
    priority: _Annotated[
        _system_core_PriorityEnum | None,
        _Field(description="How soon it is to be done; NULL when nobody judged yet."),
    ]
    status: _Annotated[
        _hs_WorkOrderStatusEnum,
        _Field(
            description="Where the work stands. Never NULL, or the check on completion could not decide."
        ),
    ]
    scheduled_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When the technician is to arrive; NULL until it is planned."),
    ]
    completed_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When the work was done; set exactly when the status is COMPLETED."),
    ]
    estimated_cost: _Annotated[
        _Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None,
        _Field(
            description="What the customer was told, before tax, in the tenant's currency; NULL before the estimate."
        ),
    ]
    final_cost: _Annotated[
        _Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None,
        _Field(description="What it came to, before tax; NULL until it is done."),
    ]
    location_address: _Annotated[
        _Json | None,
        _Field(description="Where the work is, when not at the customer's own address."),
    ]
    special_instructions: _Annotated[
        _Text | None,
        _Field(
            description="What the technician has to know, such as how to get in; NULL when nothing."
        ),
    ]
    created_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When it was entered; NULL for rows imported without a time."),
    ]
    updated_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When it last changed, kept by a trigger; NULL for imported rows that never did."
        ),
    ]
    created_by: _Annotated[
        _Uuid | None, _Field(description="Who entered it; NULL when the customer did so online.")
    ]
    updated_by: _Annotated[
        _Uuid | None, _Field(description="Who changed it last; NULL when nobody has.")
    ]


class WorkOrdersInsert(_WriteModel):
    """What INSERT takes for hs.work_orders; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    customer_id: _Uuid
    work_order_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    service_type: _hs_ServiceTypeEnum
    description: _Text
    priority: _Omittable[_system_core_PriorityEnum | None] = _OMITTED
    status: _Omittable[_hs_WorkOrderStatusEnum] = _OMITTED
    scheduled_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    estimated_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = (
        _OMITTED
    )
    final_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = _OMITTED
    location_address: _Omittable[_Json | None] = _OMITTED
    special_instructions: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz | None] = _OMITTED
    updated_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_by: _Omittable[_Uuid | None] = _OMITTED
    updated_by: _Omittable[_Uuid | None] = _OMITTED


class WorkOrdersUpdate(_WriteModel):
    """What UPDATE takes for hs.work_orders; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    customer_id: _Omittable[_Uuid] = _OMITTED
    work_order_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    service_type: _Omittable[_hs_ServiceTypeEnum] = _OMITTED
    description: _Omittable[_Text] = _OMITTED
    priority: _Omittable[_system_core_PriorityEnum | None] = _OMITTED
    status: _Omittable[_hs_WorkOrderStatusEnum] = _OMITTED
    scheduled_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    estimated_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = (
        _OMITTED
    )
    final_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = _OMITTED
    location_address: _Omittable[_Json | None] = _OMITTED
    special_instructions: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz | None] = _OMITTED
    updated_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_by: _Omittable[_Uuid | None] = _OMITTED
    updated_by: _Omittable[_Uuid | None] = _OMITTED
