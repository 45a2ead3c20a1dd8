# table security_mgmt.security_incidents
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.severity_enum import SeverityEnum as _system_core_SeverityEnum
from .incident_status_enum import IncidentStatusEnum as _security_mgmt_IncidentStatusEnum


class SecurityIncidentsRow(_RowModel):
    """What went wrong, or might have: lost devices, stolen passwords, data sent to the wrong address."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant it happened to.")]
    incident_code: _Annotated[
        _Text,
        _Field(max_length=40),
        _Field(description="Number that people quote, such as SEC-2026-0007."),
    ]
    title: _Annotated[
        _Text, _Field(max_length=255), _Field(description="What happened, in a line.")
    ]
    severity: _Annotated[_system_core_SeverityEnum, _Field(description="How bad it is.")]
    status: _Annotated[
        _security_mgmt_IncidentStatusEnum, _Field(description="How far it has been dealt with.")
    ]
    detected_at: _Annotated[_Timestamptz, _Field(description="When it was noticed.")]
    resolved_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was closed; NULL before.")
    ]
    reported_by: _Annotated[
        _Uuid | None, _Field(description="Member who noticed it; NULL when a monitor did.")
    ]
    assigned_to: _Annotated[
        _Uuid | None, _Field(description="Member who deals with it; NULL until somebody does.")
    ]
    affected_person_count: _Annotated[
        _Annotated[_Int4, _Field(ge=0)] | None,
        _Field(description="How many people's data are concerned; NULL while that is not known."),
    ]
    is_notifiable: _Annotated[
        _Bool,
        _Field(description="Whether the authority has to be told within 72 hours, as GDPR asks."),
    ]


class SecurityIncidentsInsert(_WriteModel):
    """What INSERT takes for security_mgmt.security_incidents; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    incident_code: _Annotated[_Text, _Field(max_length=40)]
    title: _Annotated[_Text, _Field(max_length=255)]
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    status: _Omittable[_security_mgmt_IncidentStatusEnum] = _OMITTED
    detected_at: _Omittable[_Timestamptz] = _OMITTED
    resolved_at: _Omittable[_Timestamptz | None] = _OMITTED
    reported_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_to: _Omittable[_Uuid | None] = _OMITTED
    affected_person_count: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    is_notifiable: _Omittable[_Bool] = _OMITTED


class SecurityIncidentsUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.security_incidents; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    incident_code: _Omittable[_Annotated[_Text, _Field(max_length=40)]] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    status: _Omittable[_security_mgmt_IncidentStatusEnum] = _OMITTED
    detected_at: _Omittable[_Timestamptz] = _OMITTED
    resolved_at: _Omittable[_Timestamptz | None] = _OMITTED
    reported_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_to: _Omittable[_Uuid | None] = _OMITTED
    affected_person_count: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    is_notifiable: _Omittable[_Bool] = _OMITTED
