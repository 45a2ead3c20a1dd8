# partitioned table perf_mgmt.query_samples
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
from .._types import (
    Digits as _Digits,
    Int8 as _Int8,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .percentage import Percentage as _perf_mgmt_Percentage


class QuerySamplesRow(_RowModel):
    """Runs of a query that were measured, by quarter."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the run; with executed_at the primary key, which has to contain the partition key."
        ),
    ]
    query_pattern_id: _Annotated[_Uuid, _Field(description="The query.")]
    tenant_id: _Annotated[
        _Uuid | None, _Field(description="The tenant it ran for; NULL for jobs of the platform.")
    ]
    executed_at: _Annotated[
        _Timestamptz, _Field(description="When it ran; decides on the partition.")
    ]
    duration_ms: _Annotated[
        _Numeric,
        _Digits(12, 3),
        _Bounds(ge="0"),
        _Field(description="How long it took, in milliseconds."),
    ]
    returned_row_count: _Annotated[
        _Int8, _Field(ge=0), _Field(description="How many rows it returned.")
    ]
    shared_hit_share: _Annotated[
        _perf_mgmt_Percentage | None,
        _Field(
            description="Share of its pages that were in memory already; NULL when that wasn't measured."
        ),
    ]
    execution_plan: _Annotated[
        _Json | None,
        _Field(description="What EXPLAIN said, without values; NULL for all but the slow ones."),
    ]


class QuerySamplesInsert(_WriteModel):
    """What INSERT takes for perf_mgmt.query_samples; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    query_pattern_id: _Uuid
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    executed_at: _Omittable[_Timestamptz] = _OMITTED
    duration_ms: _Annotated[_Numeric, _Digits(12, 3), _Bounds(ge="0")]
    returned_row_count: _Annotated[_Int8, _Field(ge=0)]
    shared_hit_share: _Omittable[_perf_mgmt_Percentage | None] = _OMITTED
    execution_plan: _Omittable[_Json | None] = _OMITTED


class QuerySamplesUpdate(_WriteModel):
    """What UPDATE takes for perf_mgmt.query_samples; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    query_pattern_id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    executed_at: _Omittable[_Timestamptz] = _OMITTED
    duration_ms: _Omittable[_Annotated[_Numeric, _Digits(12, 3), _Bounds(ge="0")]] = _OMITTED
    returned_row_count: _Omittable[_Annotated[_Int8, _Field(ge=0)]] = _OMITTED
    shared_hit_share: _Omittable[_perf_mgmt_Percentage | None] = _OMITTED
    execution_plan: _Omittable[_Json | None] = _OMITTED
