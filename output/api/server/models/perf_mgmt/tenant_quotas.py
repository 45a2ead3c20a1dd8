# table perf_mgmt.tenant_quotas
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int8 as _Int8,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .quota_resource_enum import QuotaResourceEnum as _perf_mgmt_QuotaResourceEnum


class TenantQuotasRow(_RowModel):
    """How much a tenant may use, and how much it has used this month."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant.")]
    quota_resource: _Annotated[_perf_mgmt_QuotaResourceEnum, _Field(description="What is counted.")]
    soft_limit: _Annotated[
        _Int8, _Field(ge=1), _Field(description="From here on the tenant is warned.")
    ]
    hard_limit: _Annotated[
        _Int8 | None,
        _Field(description="From here on the platform refuses; NULL when it never does."),
    ]
    used_amount: _Annotated[_Int8, _Field(ge=0), _Field(description="How much is used.")]
    used_share: _Annotated[
        _Numeric,
        _Field(description="How much of the soft limit is used, in per cent; may pass 100."),
    ]
    updated_at: _Annotated[
        _Timestamptz, _Field(description="When the row last changed, kept by a trigger.")
    ]


class TenantQuotasInsert(_WriteModel):
    """What INSERT takes for perf_mgmt.tenant_quotas; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    quota_resource: _perf_mgmt_QuotaResourceEnum
    soft_limit: _Annotated[_Int8, _Field(ge=1)]
    hard_limit: _Omittable[_Int8 | None] = _OMITTED
    used_amount: _Omittable[_Annotated[_Int8, _Field(ge=0)]] = _OMITTED
    updated_at: _Omittable[_Timestamptz] = _OMITTED


class TenantQuotasUpdate(_WriteModel):
    """What UPDATE takes for perf_mgmt.tenant_quotas; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    quota_resource: _Omittable[_perf_mgmt_QuotaResourceEnum] = _OMITTED
    soft_limit: _Omittable[_Annotated[_Int8, _Field(ge=1)]] = _OMITTED
    hard_limit: _Omittable[_Int8 | None] = _OMITTED
    used_amount: _Omittable[_Annotated[_Int8, _Field(ge=0)]] = _OMITTED
    updated_at: _Omittable[_Timestamptz] = _OMITTED
