# table perf_mgmt.query_patterns
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.industry_enum import IndustryEnum as _system_core_IndustryEnum


class QueryPatternsRow(_RowModel):
    """Queries that the platform runs, without their values."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    fingerprint: _Annotated[
        _Text, _Field(max_length=64), _Field(description="Digest of the normalized text.")
    ]
    pattern_name: _Annotated[
        _Annotated[_Text, _Field(max_length=150)] | None,
        _Field(description="Name of the named query; NULL for what the API makes up by itself."),
    ]
    industry: _Annotated[
        _system_core_IndustryEnum | None,
        _Field(description="The industry it belongs to; NULL for the platform's own."),
    ]
    normalized_query: _Annotated[
        _Text, _Field(description="Text of the query with parameters in place of values.")
    ]
    target_duration_ms: _Annotated[
        _Int4, _Field(ge=1), _Field(description="How long it may take, in milliseconds.")
    ]
    expected_indexes: _Annotated[
        _Array[_Text], _Field(description="Indexes that its plan is to use.")
    ]


class QueryPatternsInsert(_WriteModel):
    """What INSERT takes for perf_mgmt.query_patterns; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    fingerprint: _Annotated[_Text, _Field(max_length=64)]
    pattern_name: _Omittable[_Annotated[_Text, _Field(max_length=150)] | None] = _OMITTED
    industry: _Omittable[_system_core_IndustryEnum | None] = _OMITTED
    normalized_query: _Text
    target_duration_ms: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    expected_indexes: _Omittable[_Array[_Text]] = _OMITTED


class QueryPatternsUpdate(_WriteModel):
    """What UPDATE takes for perf_mgmt.query_patterns; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    fingerprint: _Omittable[_Annotated[_Text, _Field(max_length=64)]] = _OMITTED
    pattern_name: _Omittable[_Annotated[_Text, _Field(max_length=150)] | None] = _OMITTED
    industry: _Omittable[_system_core_IndustryEnum | None] = _OMITTED
    normalized_query: _Omittable[_Text] = _OMITTED
    target_duration_ms: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    expected_indexes: _Omittable[_Array[_Text]] = _OMITTED
