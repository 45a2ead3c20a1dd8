# table auto.repair_orders
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
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
from .repair_order_status_enum import RepairOrderStatusEnum as _auto_RepairOrderStatusEnum


class RepairOrdersRow(_RowModel):
    """What is done to a vehicle after an appointment: exactly one for each appointment that leads to work."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that does the work.")]
    appointment_id: _Annotated[_Uuid, _Field(description="The appointment it came from.")]
    customer_id: _Annotated[_Uuid, _Field(description="Who pays.")]
    vehicle_id: _Annotated[_Uuid, _Field(description="The vehicle that is worked on.")]
    repair_order_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(
            description="Number on paper, such as RO-2026-000017. Left empty, the next one is assigned."
        ),
    ]
    problem_description: _Annotated[
        _Text, _Field(description="What the customer complained about.")
    ]
    diagnosis: _Annotated[
        _Text | None, _Field(description="What was found; NULL until it was looked at.")
    ]
    status: _Annotated[_auto_RepairOrderStatusEnum, _Field(description="Where the work stands.")]
    estimated_cost: _Annotated[
        _Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None,
        _Field(description="What the customer was told, before tax; NULL before the estimate."),
    ]
    final_cost: _Annotated[
        _Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None,
        _Field(description="What it came to, before tax; NULL until it is done."),
    ]
    started_at: _Annotated[
        _Timestamptz | None, _Field(description="When the work began; NULL before.")
    ]
    completed_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When the work was done; set exactly when the status is COMPLETED or CLOSED."
        ),
    ]


class RepairOrdersInsert(_WriteModel):
    """What INSERT takes for auto.repair_orders; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    appointment_id: _Uuid
    customer_id: _Uuid
    vehicle_id: _Uuid
    repair_order_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    problem_description: _Text
    diagnosis: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_auto_RepairOrderStatusEnum] = _OMITTED
    estimated_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = (
        _OMITTED
    )
    final_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED


class RepairOrdersUpdate(_WriteModel):
    """What UPDATE takes for auto.repair_orders; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    appointment_id: _Omittable[_Uuid] = _OMITTED
    customer_id: _Omittable[_Uuid] = _OMITTED
    vehicle_id: _Omittable[_Uuid] = _OMITTED
    repair_order_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    problem_description: _Omittable[_Text] = _OMITTED
    diagnosis: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_auto_RepairOrderStatusEnum] = _OMITTED
    estimated_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = (
        _OMITTED
    )
    final_cost: _Omittable[_Annotated[_Numeric, _Digits(10, 2), _Bounds(ge="0")] | None] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
