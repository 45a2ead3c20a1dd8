# view auto.vehicle_service_history
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Int8 as _Int8,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
)
from .repair_order_status_enum import RepairOrderStatusEnum as _auto_RepairOrderStatusEnum


class VehicleServiceHistoryRow(_RowModel):
    """What was done to each vehicle and what it came to. Runs with the rights of the reader."""

    business_id: _Annotated[_Uuid, _Field(description="The tenant that looks after the vehicle.")]
    vehicle_id: _Annotated[_Uuid, _Field(description="The vehicle.")]
    make: _Annotated[_Text, _Field(max_length=100), _Field(description="Who built it.")]
    model: _Annotated[_Text, _Field(max_length=100), _Field(description="Which model it is.")]
    year: _Annotated[_Int4, _Field(description="Model year.")]
    repair_order_id: _Annotated[_Uuid, _Field(description="The repair.")]
    repair_order_number: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Its number on paper.")
    ]
    status: _Annotated[_auto_RepairOrderStatusEnum, _Field(description="Where the repair stands.")]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was done; NULL before.")
    ]
    final_cost: _Annotated[
        _Annotated[_Numeric, _Digits(10, 2)] | None,
        _Field(description="What it came to; NULL until it is done."),
    ]
    task_count: _Annotated[_Int8, _Field(description="How many steps it has.")]
