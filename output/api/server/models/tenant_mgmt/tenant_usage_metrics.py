# partitioned table tenant_mgmt.tenant_usage_metrics
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class TenantUsageMetricsRow(_RowModel):
    """Measurements of what a tenant uses, hashed by tenant so that none slows down the others."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the measurement; with tenant_id the primary key, which has to contain the partition key."
        ),
    ]
    tenant_id: _Annotated[_Uuid, _Field(description="Who was measured; decides on the partition.")]
    metric_name: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="What was measured, such as api_requests."),
    ]
    metric_value: _Annotated[
        _Numeric, _Digits(20, 4), _Field(description="The measured value, in the unit beside it.")
    ]
    metric_unit: _Annotated[
        _Text, _Field(max_length=30), _Field(description="Unit of the value, such as MiB.")
    ]
    recorded_at: _Annotated[_Timestamptz, _Field(description="When it was measured.")]
    metadata: _Annotated[
        _Json | None, _Field(description="Circumstances, such as the region; NULL for most.")
    ]


class TenantUsageMetricsInsert(_WriteModel):
    """What INSERT takes for tenant_mgmt.tenant_usage_metrics; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    metric_name: _Annotated[_Text, _Field(max_length=100)]
    metric_value: _Annotated[_Numeric, _Digits(20, 4)]
    metric_unit: _Annotated[_Text, _Field(max_length=30)]
    recorded_at: _Omittable[_Timestamptz] = _OMITTED
    metadata: _Omittable[_Json | None] = _OMITTED


class TenantUsageMetricsUpdate(_WriteModel):
    """What UPDATE takes for tenant_mgmt.tenant_usage_metrics; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    metric_name: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    metric_value: _Omittable[_Annotated[_Numeric, _Digits(20, 4)]] = _OMITTED
    metric_unit: _Omittable[_Annotated[_Text, _Field(max_length=30)]] = _OMITTED
    recorded_at: _Omittable[_Timestamptz] = _OMITTED
    metadata: _Omittable[_Json | None] = _OMITTED
