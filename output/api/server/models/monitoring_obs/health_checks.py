# partitioned table monitoring_obs.health_checks
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .health_status_enum import HealthStatusEnum as _monitoring_obs_HealthStatusEnum


class HealthChecksRow(_RowModel):
    """What a check of a service found, by quarter."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the check; with checked_at the primary key, which has to contain the partition key."
        ),
    ]
    service_id: _Annotated[_Uuid, _Field(description="The service.")]
    checked_at: _Annotated[
        _Timestamptz, _Field(description="When it was checked; decides on the partition.")
    ]
    status: _Annotated[_monitoring_obs_HealthStatusEnum, _Field(description="What was found.")]
    latency_ms: _Annotated[
        _Annotated[_Int4, _Field(ge=0)] | None,
        _Field(description="How long the answer took, in milliseconds; NULL when none came."),
    ]
    details: _Annotated[
        _Json | None,
        _Field(description="What the service said of itself; NULL when it said nothing."),
    ]


class HealthChecksInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.health_checks; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    service_id: _Uuid
    checked_at: _Omittable[_Timestamptz] = _OMITTED
    status: _monitoring_obs_HealthStatusEnum
    latency_ms: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    details: _Omittable[_Json | None] = _OMITTED


class HealthChecksUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.health_checks; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    service_id: _Omittable[_Uuid] = _OMITTED
    checked_at: _Omittable[_Timestamptz] = _OMITTED
    status: _Omittable[_monitoring_obs_HealthStatusEnum] = _OMITTED
    latency_ms: _Omittable[_Annotated[_Int4, _Field(ge=0)] | None] = _OMITTED
    details: _Omittable[_Json | None] = _OMITTED
