# table system_core.system_config_audit
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int8 as _Int8,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .audit_action_enum import AuditActionEnum as _system_core_AuditActionEnum


class SystemConfigAuditRow(_RowModel):
    """History of the configuration: the row before and after each change. Written by a trigger, changed by nobody."""

    id: _Annotated[_Int8, _Field(description="Running number in the order of writing.")]
    config_id: _Annotated[
        _Uuid,
        _Field(
            description="The setting that changed. No foreign key: the history outlives the setting."
        ),
    ]
    action: _Annotated[
        _system_core_AuditActionEnum, _Field(description="What happened to the setting.")
    ]
    old_row: _Annotated[
        _Json | None,
        _Field(
            description="The row before the change, NULL for an insert. The value of an encrypted or secret setting is masked."
        ),
    ]
    new_row: _Annotated[
        _Json | None,
        _Field(
            description="The row after the change, NULL for a delete. The value of an encrypted or secret setting is masked."
        ),
    ]
    changed_by: _Annotated[
        _Uuid | None,
        _Field(description="Person the session acted for; NULL for a change by a migration."),
    ]
    changed_at: _Annotated[_Timestamptz, _Field(description="When the change was made.")]
    database_user: _Annotated[
        _Text, _Field(description="Login role of the session that made the change.")
    ]


class SystemConfigAuditInsert(_WriteModel):
    """What INSERT takes for system_core.system_config_audit; what is left out gets its default."""

    config_id: _Uuid
    action: _system_core_AuditActionEnum
    old_row: _Omittable[_Json | None] = _OMITTED
    new_row: _Omittable[_Json | None] = _OMITTED
    changed_by: _Omittable[_Uuid | None] = _OMITTED
    changed_at: _Omittable[_Timestamptz] = _OMITTED
    database_user: _Omittable[_Text] = _OMITTED


class SystemConfigAuditUpdate(_WriteModel):
    """What UPDATE takes for system_core.system_config_audit; what is left out stays as it is."""

    config_id: _Omittable[_Uuid] = _OMITTED
    action: _Omittable[_system_core_AuditActionEnum] = _OMITTED
    old_row: _Omittable[_Json | None] = _OMITTED
    new_row: _Omittable[_Json | None] = _OMITTED
    changed_by: _Omittable[_Uuid | None] = _OMITTED
    changed_at: _Omittable[_Timestamptz] = _OMITTED
    database_user: _Omittable[_Text] = _OMITTED
