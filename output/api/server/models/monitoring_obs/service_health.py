# view monitoring_obs.service_health
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Int8 as _Int8,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
)
from .health_status_enum import HealthStatusEnum as _monitoring_obs_HealthStatusEnum
from .service_tier_enum import ServiceTierEnum as _monitoring_obs_ServiceTierEnum


class ServiceHealthRow(_RowModel):
    """Each running service with its latest check. For administrators of the platform. Runs with the rights of the reader."""

    service_id: _Annotated[_Uuid, _Field(description="The service.")]
    service_key: _Annotated[_Text, _Field(max_length=63), _Field(description="Name in the code.")]
    service_tier: _Annotated[
        _monitoring_obs_ServiceTierEnum, _Field(description="How soon somebody has to look.")
    ]
    status: _Annotated[
        _monitoring_obs_HealthStatusEnum | None,
        _Field(description="What the latest check found; NULL when there was none."),
    ]
    latency_ms: _Annotated[
        _Int4 | None,
        _Field(description="How long the answer took, in milliseconds; NULL when none came."),
    ]
    checked_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was checked; NULL when it never was.")
    ]
    dependent_count: _Annotated[_Int8, _Field(description="How many services fail with it.")]
