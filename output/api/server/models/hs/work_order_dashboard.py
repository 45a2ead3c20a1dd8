# view hs.work_order_dashboard
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Int8 as _Int8,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
)
from ..system_core.priority_enum import PriorityEnum as _system_core_PriorityEnum
from .work_order_status_enum import WorkOrderStatusEnum as _hs_WorkOrderStatusEnum


class WorkOrderDashboardRow(_RowModel):
    """Work orders with the name of the customer and of the technicians who have not declined: what the dashboard shows. Runs with the rights of the reader."""

    work_order_id: _Annotated[_Uuid, _Field(description="The work order.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant it belongs to.")]
    work_order_number: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Its number on paper.")
    ]
    status: _Annotated[_hs_WorkOrderStatusEnum, _Field(description="Where the work stands.")]
    priority: _Annotated[
        _system_core_PriorityEnum | None, _Field(description="How soon it is to be done.")
    ]
    scheduled_at: _Annotated[
        _Timestamptz | None, _Field(description="When the technician is to arrive.")
    ]
    customer_name: _Annotated[_Text, _Field(description="Given and family name of the customer.")]
    technician_names: _Annotated[
        _Array[_Text] | None,
        _Field(
            description="Names of the technicians in alphabetical order; NULL when nobody is assigned."
        ),
    ]
    technician_count: _Annotated[_Int8, _Field(description="How many technicians that are.")]
