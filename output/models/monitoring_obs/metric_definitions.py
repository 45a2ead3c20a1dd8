# table monitoring_obs.metric_definitions
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Float as _Float,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .metric_kind_enum import MetricKindEnum as _monitoring_obs_MetricKindEnum


class MetricDefinitionsRow(_RowModel):
    """What is measured. Every tenant may read it, so that its dashboards can name things."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    metric_key: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="Name in the code, such as http_request_seconds."),
    ]
    metric_kind: _Annotated[
        _monitoring_obs_MetricKindEnum, _Field(description="How its values behave.")
    ]
    unit: _Annotated[
        _Text, _Field(max_length=30), _Field(description="Unit of its values, such as seconds.")
    ]
    description: _Annotated[
        _Text | None, _Field(description="What it tells; NULL while it is tried out.")
    ]
    histogram_bounds: _Annotated[
        _Array[_Float] | None,
        _Field(description="Upper ends of the buckets; NULL for all but histograms."),
    ]


class MetricDefinitionsInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.metric_definitions; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    metric_key: _Annotated[_Text, _Field(max_length=100)]
    metric_kind: _monitoring_obs_MetricKindEnum
    unit: _Annotated[_Text, _Field(max_length=30)]
    description: _Omittable[_Text | None] = _OMITTED
    histogram_bounds: _Omittable[_Array[_Float] | None] = _OMITTED


class MetricDefinitionsUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.metric_definitions; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    metric_key: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    metric_kind: _Omittable[_monitoring_obs_MetricKindEnum] = _OMITTED
    unit: _Omittable[_Annotated[_Text, _Field(max_length=30)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    histogram_bounds: _Omittable[_Array[_Float] | None] = _OMITTED
