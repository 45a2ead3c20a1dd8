# table security_mgmt.security_policies
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .policy_type_enum import PolicyTypeEnum as _security_mgmt_PolicyTypeEnum


class SecurityPoliciesRow(_RowModel):
    """Rules that a tenant sets for its members, by version: a change adds a version and ends the one before."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant that set the rule.")]
    policy_type: _Annotated[
        _security_mgmt_PolicyTypeEnum, _Field(description="What the rule is about.")
    ]
    version_number: _Annotated[
        _Int4, _Field(ge=1), _Field(description="Counts the versions of the rule, from 1.")
    ]
    settings: _Annotated[
        _Json,
        _Field(description="The rule itself; its keys depend on the type, such as minimum_length."),
    ]
    is_enforced: _Annotated[
        _Bool, _Field(description="Whether breaking the rule is refused, and not only reported.")
    ]
    effective_from: _Annotated[_Timestamptz, _Field(description="From when the version holds.")]
    effective_to: _Annotated[
        _Timestamptz | None,
        _Field(description="Until when it held; NULL for the version that holds now."),
    ]
    approved_by: _Annotated[
        _Uuid | None,
        _Field(
            description="Member who approved the version; NULL for those the platform came with."
        ),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the row was entered.")]


class SecurityPoliciesInsert(_WriteModel):
    """What INSERT takes for security_mgmt.security_policies; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    policy_type: _security_mgmt_PolicyTypeEnum
    version_number: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    settings: _Json
    is_enforced: _Omittable[_Bool] = _OMITTED
    effective_from: _Omittable[_Timestamptz] = _OMITTED
    effective_to: _Omittable[_Timestamptz | None] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class SecurityPoliciesUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.security_policies; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    policy_type: _Omittable[_security_mgmt_PolicyTypeEnum] = _OMITTED
    version_number: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    settings: _Omittable[_Json] = _OMITTED
    is_enforced: _Omittable[_Bool] = _OMITTED
    effective_from: _Omittable[_Timestamptz] = _OMITTED
    effective_to: _Omittable[_Timestamptz | None] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
