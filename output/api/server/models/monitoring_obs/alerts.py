# table monitoring_obs.alerts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Float as _Float,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .alert_status_enum import AlertStatusEnum as _monitoring_obs_AlertStatusEnum


class AlertsRow(_RowModel):
    """Rules that fired, and what became of it."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    alert_rule_id: _Annotated[_Uuid, _Field(description="The rule that fired.")]
    tenant_id: _Annotated[
        _Uuid | None,
        _Field(description="The tenant that is told; NULL for alerts of the platform."),
    ]
    status: _Annotated[_monitoring_obs_AlertStatusEnum, _Field(description="What became of it.")]
    observed_value: _Annotated[_Float, _Field(description="The value at which it fired.")]
    fired_at: _Annotated[_Timestamptz, _Field(description="When it fired.")]
    acknowledged_at: _Annotated[
        _Timestamptz | None, _Field(description="When somebody took it on; NULL before.")
    ]
    acknowledged_by: _Annotated[
        _Uuid | None,
        _Field(description="Member who took it on; NULL before, and for the platform's alerts."),
    ]
    resolved_at: _Annotated[
        _Timestamptz | None, _Field(description="When the value was well again; NULL before.")
    ]


class AlertsInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.alerts; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    alert_rule_id: _Uuid
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    status: _Omittable[_monitoring_obs_AlertStatusEnum] = _OMITTED
    observed_value: _Float
    fired_at: _Omittable[_Timestamptz] = _OMITTED
    acknowledged_at: _Omittable[_Timestamptz | None] = _OMITTED
    acknowledged_by: _Omittable[_Uuid | None] = _OMITTED
    resolved_at: _Omittable[_Timestamptz | None] = _OMITTED


class AlertsUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.alerts; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    alert_rule_id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    status: _Omittable[_monitoring_obs_AlertStatusEnum] = _OMITTED
    observed_value: _Omittable[_Float] = _OMITTED
    fired_at: _Omittable[_Timestamptz] = _OMITTED
    acknowledged_at: _Omittable[_Timestamptz | None] = _OMITTED
    acknowledged_by: _Omittable[_Uuid | None] = _OMITTED
    resolved_at: _Omittable[_Timestamptz | None] = _OMITTED
