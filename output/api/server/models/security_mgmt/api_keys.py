# table security_mgmt.api_keys
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Cidr as _Cidr,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class ApiKeysRow(_RowModel):
    """Keys by which the programs of a tenant sign in. The key is shown once, when it is made; only its digest is kept."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant whose data the key opens.")]
    key_name: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="What people call it, such as the name of the program."),
    ]
    key_prefix: _Annotated[
        _Text,
        _Field(max_length=12),
        _Field(description="First characters of the key, for people to recognise it by."),
    ]
    scopes: _Annotated[
        _Array[_Text],
        _Field(description="What the program may do, as permissions of user_mgmt.roles."),
    ]
    allowed_networks: _Annotated[
        _Array[_Cidr], _Field(description="Networks it may call from; empty for any.")
    ]
    owner_user_id: _Annotated[
        _Uuid | None,
        _Field(description="Member who answers for the program; NULL when that member is gone."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the key was made.")]
    last_used_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When it was last used, to the hour; NULL before the first time."),
    ]
    expires_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When it stops working; NULL for keys that are rotated by hand."),
    ]
    revoked_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was taken back; NULL while it works.")
    ]


class ApiKeysInsert(_WriteModel):
    """What INSERT takes for security_mgmt.api_keys; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    key_name: _Annotated[_Text, _Field(max_length=100)]
    key_prefix: _Annotated[_Text, _Field(max_length=12)]
    scopes: _Omittable[_Array[_Text]] = _OMITTED
    allowed_networks: _Omittable[_Array[_Cidr]] = _OMITTED
    owner_user_id: _Omittable[_Uuid | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    last_used_at: _Omittable[_Timestamptz | None] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
    revoked_at: _Omittable[_Timestamptz | None] = _OMITTED


class ApiKeysUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.api_keys; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    key_name: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    key_prefix: _Omittable[_Annotated[_Text, _Field(max_length=12)]] = _OMITTED
    scopes: _Omittable[_Array[_Text]] = _OMITTED
    allowed_networks: _Omittable[_Array[_Cidr]] = _OMITTED
    owner_user_id: _Omittable[_Uuid | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    last_used_at: _Omittable[_Timestamptz | None] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
    revoked_at: _Omittable[_Timestamptz | None] = _OMITTED
