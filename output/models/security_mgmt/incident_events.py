# table security_mgmt.incident_events
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .incident_status_enum import IncidentStatusEnum as _security_mgmt_IncidentStatusEnum


class IncidentEventsRow(_RowModel):
    """Diary of an incident. Entries are added, never changed."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    security_incident_id: _Annotated[_Uuid, _Field(description="The incident.")]
    occurred_at: _Annotated[_Timestamptz, _Field(description="When it was done or found out.")]
    new_status: _Annotated[
        _security_mgmt_IncidentStatusEnum | None,
        _Field(description="Status that it led to; NULL when it changed nothing."),
    ]
    description: _Annotated[_Text, _Field(description="What was done or found out.")]
    written_by: _Annotated[
        _Uuid | None, _Field(description="Member who wrote it; NULL for a program.")
    ]
    evidence: _Annotated[
        _Json | None,
        _Field(
            description="Digests and places of what was found; NULL when there is nothing to keep."
        ),
    ]


class IncidentEventsInsert(_WriteModel):
    """What INSERT takes for security_mgmt.incident_events; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    security_incident_id: _Uuid
    occurred_at: _Omittable[_Timestamptz] = _OMITTED
    new_status: _Omittable[_security_mgmt_IncidentStatusEnum | None] = _OMITTED
    description: _Text
    written_by: _Omittable[_Uuid | None] = _OMITTED
    evidence: _Omittable[_Json | None] = _OMITTED


class IncidentEventsUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.incident_events; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    security_incident_id: _Omittable[_Uuid] = _OMITTED
    occurred_at: _Omittable[_Timestamptz] = _OMITTED
    new_status: _Omittable[_security_mgmt_IncidentStatusEnum | None] = _OMITTED
    description: _Omittable[_Text] = _OMITTED
    written_by: _Omittable[_Uuid | None] = _OMITTED
    evidence: _Omittable[_Json | None] = _OMITTED
