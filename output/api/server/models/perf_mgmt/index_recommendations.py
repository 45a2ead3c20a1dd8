# table perf_mgmt.index_recommendations
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .percentage import Percentage as _perf_mgmt_Percentage
from .recommendation_status_enum import (
    RecommendationStatusEnum as _perf_mgmt_RecommendationStatusEnum,
)


class IndexRecommendationsRow(_RowModel):
    """Indexes that were proposed for a query, and what became of them."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    query_pattern_id: _Annotated[_Uuid, _Field(description="The query that would gain.")]
    target_schema: _Annotated[_Text, _Field(description="Schema of the table.")]
    target_table: _Annotated[_Text, _Field(description="The table.")]
    index_columns: _Annotated[
        _Array[_Text], _Field(description="Columns or expressions, in order.")
    ]
    expected_gain: _Annotated[
        _perf_mgmt_Percentage | None,
        _Field(
            description="Share of the query's time that it is expected to save; NULL when nobody estimated it."
        ),
    ]
    status: _Annotated[
        _perf_mgmt_RecommendationStatusEnum, _Field(description="What became of it.")
    ]
    superseded_by_id: _Annotated[
        _Uuid | None,
        _Field(description="The proposal that took its place; NULL unless superseded."),
    ]
    proposed_at: _Annotated[_Timestamptz, _Field(description="When it was proposed.")]
    decided_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When it was decided on; NULL while it is only proposed."),
    ]


class IndexRecommendationsInsert(_WriteModel):
    """What INSERT takes for perf_mgmt.index_recommendations; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    query_pattern_id: _Uuid
    target_schema: _Text
    target_table: _Text
    index_columns: _Array[_Text]
    expected_gain: _Omittable[_perf_mgmt_Percentage | None] = _OMITTED
    status: _Omittable[_perf_mgmt_RecommendationStatusEnum] = _OMITTED
    superseded_by_id: _Omittable[_Uuid | None] = _OMITTED
    proposed_at: _Omittable[_Timestamptz] = _OMITTED
    decided_at: _Omittable[_Timestamptz | None] = _OMITTED


class IndexRecommendationsUpdate(_WriteModel):
    """What UPDATE takes for perf_mgmt.index_recommendations; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    query_pattern_id: _Omittable[_Uuid] = _OMITTED
    target_schema: _Omittable[_Text] = _OMITTED
    target_table: _Omittable[_Text] = _OMITTED
    index_columns: _Omittable[_Array[_Text]] = _OMITTED
    expected_gain: _Omittable[_perf_mgmt_Percentage | None] = _OMITTED
    status: _Omittable[_perf_mgmt_RecommendationStatusEnum] = _OMITTED
    superseded_by_id: _Omittable[_Uuid | None] = _OMITTED
    proposed_at: _Omittable[_Timestamptz] = _OMITTED
    decided_at: _Omittable[_Timestamptz | None] = _OMITTED
