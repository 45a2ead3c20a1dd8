# table user_mgmt.user_sessions
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Inet as _Inet,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class UserSessionsRow(_RowModel):
    """Sessions of members on their devices."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key, safe to show; the token is not.")]
    user_id: _Annotated[_Uuid, _Field(description="Whose session it is.")]
    client_ip: _Annotated[
        _Inet | None,
        _Field(
            description="Address the session was started from; NULL when it was behind a relay."
        ),
    ]
    user_agent: _Annotated[
        _Text | None, _Field(description="What the client called itself; NULL when it didn't.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the session was started.")]
    expires_at: _Annotated[_Timestamptz, _Field(description="When the session ends by itself.")]
    is_active: _Annotated[
        _Bool, _Field(description="Whether it can still be used; false after signing out.")
    ]


class UserSessionsInsert(_WriteModel):
    """What INSERT takes for user_mgmt.user_sessions; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    user_id: _Uuid
    client_ip: _Omittable[_Inet | None] = _OMITTED
    user_agent: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Timestamptz
    is_active: _Omittable[_Bool] = _OMITTED


class UserSessionsUpdate(_WriteModel):
    """What UPDATE takes for user_mgmt.user_sessions; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid] = _OMITTED
    client_ip: _Omittable[_Inet | None] = _OMITTED
    user_agent: _Omittable[_Text | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
