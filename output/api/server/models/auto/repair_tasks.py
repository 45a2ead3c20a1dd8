# table auto.repair_tasks
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
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.task_status_enum import TaskStatusEnum as _system_core_TaskStatusEnum


class RepairTasksRow(_RowModel):
    """Single steps of a repair, each with its labor."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    repair_order_id: _Annotated[_Uuid, _Field(description="The repair it is a step of.")]
    task_description: _Annotated[
        _Text, _Field(max_length=500), _Field(description="What is to be done.")
    ]
    labor_hours: _Annotated[
        _Numeric, _Digits(6, 2), _Bounds(ge="0"), _Field(description="Hours that are billed.")
    ]
    labor_rate: _Annotated[_system_core_Amount, _Field(description="Price of an hour, before tax.")]
    status: _Annotated[_system_core_TaskStatusEnum, _Field(description="Where the step stands.")]
    technician_id: _Annotated[
        _Uuid | None, _Field(description="Who does it; NULL until that is decided.")
    ]
    started_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was begun; NULL before.")
    ]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was done; NULL before.")
    ]
    notes: _Annotated[
        _Text | None, _Field(description="What the technician wants remembered; NULL when nothing.")
    ]


class RepairTasksInsert(_WriteModel):
    """What INSERT takes for auto.repair_tasks; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    repair_order_id: _Uuid
    task_description: _Annotated[_Text, _Field(max_length=500)]
    labor_hours: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(ge="0")]] = _OMITTED
    labor_rate: _system_core_Amount
    status: _Omittable[_system_core_TaskStatusEnum] = _OMITTED
    technician_id: _Omittable[_Uuid | None] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    notes: _Omittable[_Text | None] = _OMITTED


class RepairTasksUpdate(_WriteModel):
    """What UPDATE takes for auto.repair_tasks; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    repair_order_id: _Omittable[_Uuid] = _OMITTED
    task_description: _Omittable[_Annotated[_Text, _Field(max_length=500)]] = _OMITTED
    labor_hours: _Omittable[_Annotated[_Numeric, _Digits(6, 2), _Bounds(ge="0")]] = _OMITTED
    labor_rate: _Omittable[_system_core_Amount] = _OMITTED
    status: _Omittable[_system_core_TaskStatusEnum] = _OMITTED
    technician_id: _Omittable[_Uuid | None] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    notes: _Omittable[_Text | None] = _OMITTED
