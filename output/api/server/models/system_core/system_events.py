# partitioned table system_core.system_events
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Date as _Date,
    Inet as _Inet,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .severity_enum import SeverityEnum as _system_core_SeverityEnum


class SystemEventsRow(_RowModel):
    """Centralized log of events and audit trail of the whole platform, in monthly partitions by created_at."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the event; with created_at the primary key, which has to contain the partition key."
        ),
    ]
    event_type: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="What the event is about, such as invoice or session."),
    ]
    event_subtype: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(description="What happened to it, such as created; NULL when the type says it all."),
    ]
    event_data: _Annotated[
        _Json,
        _Field(
            description="Details, whose keys depend on the type. Holds no secret and no number of a card."
        ),
    ]
    severity: _Annotated[_system_core_SeverityEnum, _Field(description="How urgent the event is.")]
    created_at: _Annotated[
        _Timestamptz, _Field(description="When it happened; decides on the partition.")
    ]
    tenant_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The tenant it happened in; NULL for events of the platform itself, which no tenant sees."
        ),
    ]
    user_id: _Annotated[_Uuid | None, _Field(description="Who caused it; NULL for jobs.")]
    correlation_id: _Annotated[
        _Uuid | None,
        _Field(
            description="Ties together the events of one request across services; NULL when it stands alone."
        ),
    ]
    source_system: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(
            description="Which program reported it; NULL for events taken over from the old log."
        ),
    ]
    ip_address: _Annotated[
        _Inet | None, _Field(description="Address the request came from; NULL for jobs.")
    ]
    user_agent: _Annotated[
        _Text | None, _Field(description="What the client called itself; NULL for jobs.")
    ]
    event_date: _Annotated[
        _Date,
        _Field(
            description="Day of the event in UTC, derived from created_at. Reports group by it."
        ),
    ]


class SystemEventsInsert(_WriteModel):
    """What INSERT takes for system_core.system_events; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    event_type: _Annotated[_Text, _Field(max_length=100)]
    event_subtype: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    event_data: _Json
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    correlation_id: _Omittable[_Uuid | None] = _OMITTED
    source_system: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    ip_address: _Omittable[_Inet | None] = _OMITTED
    user_agent: _Omittable[_Text | None] = _OMITTED


class SystemEventsUpdate(_WriteModel):
    """What UPDATE takes for system_core.system_events; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    event_type: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    event_subtype: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    event_data: _Omittable[_Json] = _OMITTED
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    correlation_id: _Omittable[_Uuid | None] = _OMITTED
    source_system: _Omittable[_Annotated[_Text, _Field(max_length=100)] | None] = _OMITTED
    ip_address: _Omittable[_Inet | None] = _OMITTED
    user_agent: _Omittable[_Text | None] = _OMITTED
