# table monitoring_obs.monitored_services
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
from .service_tier_enum import ServiceTierEnum as _monitoring_obs_ServiceTierEnum


class MonitoredServicesRow(_RowModel):
    """Programs that the platform consists of."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    service_key: _Annotated[
        _Text,
        _Field(max_length=63),
        _Field(description="Name in the code and in addresses, such as billing-worker."),
    ]
    display_name: _Annotated[
        _Text, _Field(max_length=150), _Field(description="Name shown to people.")
    ]
    owning_team: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Team that is called when it fails.")
    ]
    service_tier: _Annotated[
        _monitoring_obs_ServiceTierEnum, _Field(description="How soon somebody has to look.")
    ]
    health_url: _Annotated[
        _Text | None,
        _Field(
            description="Where its health is asked for; NULL for jobs, which report by themselves."
        ),
    ]
    runbook_url: _Annotated[
        _Text | None, _Field(description="What to do when it fails; NULL until somebody wrote it.")
    ]
    retired_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was shut down; NULL while it runs.")
    ]


class MonitoredServicesInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.monitored_services; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    service_key: _Annotated[_Text, _Field(max_length=63)]
    display_name: _Annotated[_Text, _Field(max_length=150)]
    owning_team: _Annotated[_Text, _Field(max_length=100)]
    service_tier: _Omittable[_monitoring_obs_ServiceTierEnum] = _OMITTED
    health_url: _Omittable[_Text | None] = _OMITTED
    runbook_url: _Omittable[_Text | None] = _OMITTED
    retired_at: _Omittable[_Timestamptz | None] = _OMITTED


class MonitoredServicesUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.monitored_services; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    service_key: _Omittable[_Annotated[_Text, _Field(max_length=63)]] = _OMITTED
    display_name: _Omittable[_Annotated[_Text, _Field(max_length=150)]] = _OMITTED
    owning_team: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    service_tier: _Omittable[_monitoring_obs_ServiceTierEnum] = _OMITTED
    health_url: _Omittable[_Text | None] = _OMITTED
    runbook_url: _Omittable[_Text | None] = _OMITTED
    retired_at: _Omittable[_Timestamptz | None] = _OMITTED
