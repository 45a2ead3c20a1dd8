# table investigations.evidence_items_audit
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


class EvidenceItemsAuditRow(_RowModel):
    """History of evidence_items: the row before and after each change. Written by a trigger, changed by nobody."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Surrogate key. Not a running number, which would tell a tenant how busy the others are."
        ),
    ]
    action: _Annotated[
        _system_core_AuditActionEnum, _Field(description="What happened to the row.")
    ]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant whose row it is.")]
    row_id: _Annotated[
        _Uuid,
        _Field(
            description="The row of evidence_items that changed. No foreign key: the history outlives it."
        ),
    ]
    changed_columns: _Annotated[
        _Array[_Text], _Field(description="Names of the columns whose value changed.")
    ]
    old_row: _Annotated[
        _Json | None, _Field(description="The row before the change, NULL for an insert.")
    ]
    new_row: _Annotated[
        _Json | None, _Field(description="The row after the change, NULL for a delete.")
    ]
    changed_by: _Annotated[
        _Uuid | None,
        _Field(description="Person the session acted for; NULL for a change by a migration."),
    ]
    changed_at: _Annotated[_Timestamptz, _Field(description="When the change was made.")]


class EvidenceItemsAuditInsert(_WriteModel):
    """What INSERT takes for investigations.evidence_items_audit; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    action: _system_core_AuditActionEnum
    tenant_id: _Uuid
    row_id: _Uuid
    changed_columns: _Omittable[_Array[_Text]] = _OMITTED
    old_row: _Omittable[_Json | None] = _OMITTED
    new_row: _Omittable[_Json | None] = _OMITTED
    changed_by: _Omittable[_Uuid | None] = _OMITTED
    changed_at: _Omittable[_Timestamptz] = _OMITTED


class EvidenceItemsAuditUpdate(_WriteModel):
    """What UPDATE takes for investigations.evidence_items_audit; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    action: _Omittable[_system_core_AuditActionEnum] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    row_id: _Omittable[_Uuid] = _OMITTED
    changed_columns: _Omittable[_Array[_Text]] = _OMITTED
    old_row: _Omittable[_Json | None] = _OMITTED
    new_row: _Omittable[_Json | None] = _OMITTED
    changed_by: _Omittable[_Uuid | None] = _OMITTED
    changed_at: _Omittable[_Timestamptz] = _OMITTED
