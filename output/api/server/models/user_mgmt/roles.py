# table user_mgmt.roles
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .role_type_enum import RoleTypeEnum as _user_mgmt_RoleTypeEnum


class RolesRow(_RowModel):
    """Bundles of permissions. A system role has no tenant and is the same for all."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name of the role, such as dispatcher.")
    ]
    description: _Annotated[
        _Text | None, _Field(description="What the role is for; NULL when the name says it.")
    ]
    permissions: _Annotated[
        _Array[_Text],
        _Field(description="What the role may do, as module.action; an asterisk stands for all."),
    ]
    role_config: _Annotated[
        _Json | None,
        _Field(description="How the role is shown and assigned; NULL for the usual way."),
    ]
    role_type: _Annotated[_user_mgmt_RoleTypeEnum, _Field(description="Who made the role.")]
    tenant_id: _Annotated[
        _Uuid | None, _Field(description="The tenant the role belongs to; NULL for system roles.")
    ]
    is_system_role: _Annotated[
        _Bool,
        _Field(
            description="Whether the role is the platform's; then it has no tenant and tenants can't change it."
        ),
    ]


class RolesInsert(_WriteModel):
    """What INSERT takes for user_mgmt.roles; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    permissions: _Omittable[_Array[_Text]] = _OMITTED
    role_config: _Omittable[_Json | None] = _OMITTED
    role_type: _Omittable[_user_mgmt_RoleTypeEnum] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    is_system_role: _Omittable[_Bool] = _OMITTED


class RolesUpdate(_WriteModel):
    """What UPDATE takes for user_mgmt.roles; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    permissions: _Omittable[_Array[_Text]] = _OMITTED
    role_config: _Omittable[_Json | None] = _OMITTED
    role_type: _Omittable[_user_mgmt_RoleTypeEnum] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    is_system_role: _Omittable[_Bool] = _OMITTED
