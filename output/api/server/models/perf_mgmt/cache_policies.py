# table perf_mgmt.cache_policies
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Interval as _Interval,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .cache_scope_enum import CacheScopeEnum as _perf_mgmt_CacheScopeEnum


class CachePoliciesRow(_RowModel):
    """How long the answer of an endpoint may be kept, and for whom. Every tenant may read it."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    api_endpoint_id: _Annotated[_Uuid, _Field(description="The endpoint.")]
    cache_scope: _Annotated[_perf_mgmt_CacheScopeEnum, _Field(description="Who shares the answer.")]
    keep_for: _Annotated[_Interval, _Field(description="How long the answer may be kept.")]
    stale_while_refreshed: _Annotated[
        _Interval | None,
        _Field(
            description="How much longer it may be shown while a new one is made; NULL for not at all."
        ),
    ]
    vary_by: _Annotated[_Array[_Text], _Field(description="Parameters that make another answer.")]
    is_enabled: _Annotated[_Bool, _Field(description="Whether anything is kept.")]


class CachePoliciesInsert(_WriteModel):
    """What INSERT takes for perf_mgmt.cache_policies; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    api_endpoint_id: _Uuid
    cache_scope: _Omittable[_perf_mgmt_CacheScopeEnum] = _OMITTED
    keep_for: _Interval
    stale_while_refreshed: _Omittable[_Interval | None] = _OMITTED
    vary_by: _Omittable[_Array[_Text]] = _OMITTED
    is_enabled: _Omittable[_Bool] = _OMITTED


class CachePoliciesUpdate(_WriteModel):
    """What UPDATE takes for perf_mgmt.cache_policies; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    api_endpoint_id: _Omittable[_Uuid] = _OMITTED
    cache_scope: _Omittable[_perf_mgmt_CacheScopeEnum] = _OMITTED
    keep_for: _Omittable[_Interval] = _OMITTED
    stale_while_refreshed: _Omittable[_Interval | None] = _OMITTED
    vary_by: _Omittable[_Array[_Text]] = _OMITTED
    is_enabled: _Omittable[_Bool] = _OMITTED
