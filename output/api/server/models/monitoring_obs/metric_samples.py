# partitioned table monitoring_obs.metric_samples
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Float as _Float,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .resolution_enum import ResolutionEnum as _monitoring_obs_ResolutionEnum


class MetricSamplesRow(_RowModel):
    """Values of metrics, by resolution and, for minutes, by half year. Samples without a tenant are the platform's own."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the sample; with resolution and recorded_at the primary key, which has to contain the partition keys."
        ),
    ]
    metric_definition_id: _Annotated[_Uuid, _Field(description="What was measured.")]
    tenant_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The tenant it was measured for; NULL for the platform as a whole, which no tenant sees."
        ),
    ]
    resolution: _Annotated[
        _monitoring_obs_ResolutionEnum,
        _Field(description="Span that it stands for; decides on the partition."),
    ]
    recorded_at: _Annotated[_Timestamptz, _Field(description="Start of the span.")]
    sample_value: _Annotated[
        _Float, _Field(description="The value; Infinity and NaN are kept as they were reported.")
    ]
    labels: _Annotated[
        _Json | None,
        _Field(
            description="What the value was split by, such as the region; NULL when by nothing."
        ),
    ]


class MetricSamplesInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.metric_samples; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    metric_definition_id: _Uuid
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    resolution: _monitoring_obs_ResolutionEnum
    recorded_at: _Timestamptz
    sample_value: _Float
    labels: _Omittable[_Json | None] = _OMITTED


class MetricSamplesUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.metric_samples; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    metric_definition_id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    resolution: _Omittable[_monitoring_obs_ResolutionEnum] = _OMITTED
    recorded_at: _Omittable[_Timestamptz] = _OMITTED
    sample_value: _Omittable[_Float] = _OMITTED
    labels: _Omittable[_Json | None] = _OMITTED
