# table user_mgmt.user_roles
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class UserRolesRow(_RowModel):
    """Which member holds which role, since when, until when, and who gave it."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    user_id: _Annotated[_Uuid, _Field(description="The member who holds the role.")]
    role_id: _Annotated[_Uuid, _Field(description="The role that is held.")]
    assigned_by: _Annotated[
        _Uuid | None, _Field(description="The member who gave it; NULL when the platform did.")
    ]
    assigned_at: _Annotated[_Timestamptz, _Field(description="Since when the role is held.")]
    expires_at: _Annotated[
        _Timestamptz | None, _Field(description="Until when the role is held; NULL for good.")
    ]
    assignment_context: _Annotated[
        _Json | None,
        _Field(description="Why it was given, such as a ticket; NULL when nothing is noted."),
    ]


class UserRolesInsert(_WriteModel):
    """What INSERT takes for user_mgmt.user_roles; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    user_id: _Uuid
    role_id: _Uuid
    assigned_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
    assignment_context: _Omittable[_Json | None] = _OMITTED


class UserRolesUpdate(_WriteModel):
    """What UPDATE takes for user_mgmt.user_roles; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid] = _OMITTED
    role_id: _Omittable[_Uuid] = _OMITTED
    assigned_by: _Omittable[_Uuid | None] = _OMITTED
    assigned_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
    assignment_context: _Omittable[_Json | None] = _OMITTED
