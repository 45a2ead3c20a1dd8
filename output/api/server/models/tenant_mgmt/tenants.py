# table tenant_mgmt.tenants
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.industry_enum import IndustryEnum as _system_core_IndustryEnum
from ..system_core.postal_address import PostalAddress as _system_core_PostalAddress
from .tenant_status_enum import TenantStatusEnum as _tenant_mgmt_TenantStatusEnum


class TenantsRow(_RowModel):
    """Businesses on the platform. A tenant is business_id in the industry schemas and tenant_id elsewhere; branches hang below their parent."""

    id: _Annotated[
        _Uuid,
        _Field(description="Identity of the tenant; what the setting app.current_tenant_id holds."),
    ]
    name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name of the business as it trades.")
    ]
    slug: _Annotated[
        _Text,
        _Field(max_length=63),
        _Field(description="Short name in addresses: lower case, digits and dashes."),
    ]
    domain: _Annotated[
        _Annotated[_Text, _Field(max_length=255)] | None,
        _Field(
            description="Domain of the tenant's own, where the app is served under it; NULL for the platform's domain."
        ),
    ]
    settings: _Annotated[
        _Json, _Field(description="Choices of the tenant: timezone, week_starts_on.")
    ]
    status: _Annotated[
        _tenant_mgmt_TenantStatusEnum, _Field(description="Where the tenant stands.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the business signed up.")]
    trial_ends_at: _Annotated[
        _Timestamptz | None, _Field(description="When the trial ends; NULL when there is none.")
    ]
    parent_tenant_id: _Annotated[
        _Uuid | None, _Field(description="The business this one is a branch of; NULL at the top.")
    ]
    industries: _Annotated[
        _Array[_system_core_IndustryEnum], _Field(description="Modules the tenant has booked.")
    ]
    registered_address: _Annotated[
        _system_core_PostalAddress | None,
        _Field(description="Address of the business as registered; NULL until it is given."),
    ]


class TenantsInsert(_WriteModel):
    """What INSERT takes for tenant_mgmt.tenants; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    name: _Annotated[_Text, _Field(max_length=255)]
    slug: _Annotated[_Text, _Field(max_length=63)]
    domain: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    settings: _Omittable[_Json] = _OMITTED
    status: _Omittable[_tenant_mgmt_TenantStatusEnum] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    trial_ends_at: _Omittable[_Timestamptz | None] = _OMITTED
    parent_tenant_id: _Omittable[_Uuid | None] = _OMITTED
    industries: _Omittable[_Array[_system_core_IndustryEnum]] = _OMITTED
    registered_address: _Omittable[_system_core_PostalAddress | None] = _OMITTED


class TenantsUpdate(_WriteModel):
    """What UPDATE takes for tenant_mgmt.tenants; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    slug: _Omittable[_Annotated[_Text, _Field(max_length=63)]] = _OMITTED
    domain: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    settings: _Omittable[_Json] = _OMITTED
    status: _Omittable[_tenant_mgmt_TenantStatusEnum] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    trial_ends_at: _Omittable[_Timestamptz | None] = _OMITTED
    parent_tenant_id: _Omittable[_Uuid | None] = _OMITTED
    industries: _Omittable[_Array[_system_core_IndustryEnum]] = _OMITTED
    registered_address: _Omittable[_system_core_PostalAddress | None] = _OMITTED
