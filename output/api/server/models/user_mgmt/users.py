# table user_mgmt.users
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .user_status_enum import UserStatusEnum as _user_mgmt_UserStatusEnum


class UsersRow(_RowModel):
    """Members of a tenant. Who works for two tenants has two rows and one identity in auth.users."""

    id: _Annotated[_Uuid, _Field(description="Identity of the membership.")]
    username: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Name shown to colleagues.")
    ]
    profile_data: _Annotated[
        _Json | None,
        _Field(
            description="What the person tells about themselves: first_name, title; NULL when nothing."
        ),
    ]
    status: _Annotated[_user_mgmt_UserStatusEnum, _Field(description="Where the member stands.")]
    last_login_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When the member last signed in to this tenant; NULL before the first time."
        ),
    ]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant the person is a member of.")]
    auth_user_id: _Annotated[
        _Uuid | None,
        _Field(description="The identity that signs in; NULL until the invitation is accepted."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the person was invited.")]


class UsersInsert(_WriteModel):
    """What INSERT takes for user_mgmt.users; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    username: _Annotated[_Text, _Field(max_length=100)]
    profile_data: _Omittable[_Json | None] = _OMITTED
    status: _Omittable[_user_mgmt_UserStatusEnum] = _OMITTED
    last_login_at: _Omittable[_Timestamptz | None] = _OMITTED
    tenant_id: _Uuid
    auth_user_id: _Omittable[_Uuid | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class UsersUpdate(_WriteModel):
    """What UPDATE takes for user_mgmt.users; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    username: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    profile_data: _Omittable[_Json | None] = _OMITTED
    status: _Omittable[_user_mgmt_UserStatusEnum] = _OMITTED
    last_login_at: _Omittable[_Timestamptz | None] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    auth_user_id: _Omittable[_Uuid | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
