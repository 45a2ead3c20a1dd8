# table hs.work_order_assignments
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
from .assignment_status_enum import AssignmentStatusEnum as _hs_AssignmentStatusEnum


class WorkOrderAssignmentsRow(_RowModel):
    """Which technician is sent to which work order, and what became of it."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    work_order_id: _Annotated[_Uuid, _Field(description="The work to be done.")]
    technician_id: _Annotated[_Uuid, _Field(description="Who is sent.")]
    assigned_by: _Annotated[
        _Uuid | None, _Field(description="Who decided it; NULL when route planning did.")
    ]
    assigned_at: _Annotated[_Timestamptz, _Field(description="When it was decided.")]
    started_at: _Annotated[
        _Timestamptz | None, _Field(description="When the technician began; NULL before.")
    ]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When the technician was done; NULL before.")
    ]
    assignment_status: _Annotated[
        _hs_AssignmentStatusEnum, _Field(description="What the technician made of it.")
    ]
    notes: _Annotated[
        _Text | None,
        _Field(description="What the technician found; NULL when there is nothing to tell."),
    ]


class WorkOrderAssignmentsInsert(_WriteModel):
    """What INSERT takes for hs.work_order_assignments; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    work_order_id: _Uuid
    technician_id: _Uuid
    assigned_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_at: _Omittable[_Timestamptz] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    assignment_status: _Omittable[_hs_AssignmentStatusEnum] = _OMITTED
    notes: _Omittable[_Text | None] = _OMITTED


class WorkOrderAssignmentsUpdate(_WriteModel):
    """What UPDATE takes for hs.work_order_assignments; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    work_order_id: _Omittable[_Uuid] = _OMITTED
    technician_id: _Omittable[_Uuid] = _OMITTED
    assigned_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_at: _Omittable[_Timestamptz] = _OMITTED
    started_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    assignment_status: _Omittable[_hs_AssignmentStatusEnum] = _OMITTED
    notes: _Omittable[_Text | None] = _OMITTED
