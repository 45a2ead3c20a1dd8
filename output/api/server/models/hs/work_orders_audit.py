# partitioned table hs.work_orders_audit
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.audit_action_enum import AuditActionEnum as _system_core_AuditActionEnum


class WorkOrdersAuditRow(_RowModel):
    """Every change to a work order: the row before and after it. Written by a trigger and changed by nobody; in partitions by kind of change, because inserts may be dropped sooner than deletes."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the entry; with action the primary key, which has to contain the partition key."
        ),
    ]
    action: _Annotated[
        _system_core_AuditActionEnum,
        _Field(description="What happened to the work order; decides on the partition."),
    ]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose work order it was.")]
    work_order_id: _Annotated[
        _Uuid,
        _Field(description="The work order that changed. No foreign key: the history outlives it."),
    ]
    changed_columns: _Annotated[
        _Array[_Text],
        _Field(description="Names of the columns whose value changed, in alphabetical order."),
    ]
    old_row: _Annotated[
        _Json | None, _Field(description="The row before the change; NULL for an insert.")
    ]
    new_row: _Annotated[
        _Json | None, _Field(description="The row after the change; NULL for a delete.")
    ]
    changed_by: _Annotated[
        _Uuid | None, _Field(description="Person the session acted for; NULL for a job.")
    ]
    changed_at: _Annotated[_Timestamptz, _Field(description="When the change was made.")]


class WorkOrdersAuditInsert(_WriteModel):
    """What INSERT takes for hs.work_orders_audit; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    action: _system_core_AuditActionEnum
    business_id: _Uuid
    work_order_id: _Uuid
    changed_columns: _Omittable[_Array[_Text]] = _OMITTED
    old_row: _Omittable[_Json | None] = _OMITTED
    new_row: _Omittable[_Json | None] = _OMITTED
    changed_by: _Omittable[_Uuid | None] = _OMITTED
    changed_at: _Omittable[_Timestamptz] = _OMITTED


class WorkOrdersAuditUpdate(_WriteModel):
    """What UPDATE takes for hs.work_orders_audit; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    action: _Omittable[_system_core_AuditActionEnum] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    work_order_id: _Omittable[_Uuid] = _OMITTED
    changed_columns: _Omittable[_Array[_Text]] = _OMITTED
    old_row: _Omittable[_Json | None] = _OMITTED
    new_row: _Omittable[_Json | None] = _OMITTED
    changed_by: _Omittable[_Uuid | None] = _OMITTED
    changed_at: _Omittable[_Timestamptz] = _OMITTED
