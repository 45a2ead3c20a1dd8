# table auth.users
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


class UsersRow(_RowModel):
    """One row per person who can sign in, however many tenants they work for."""

    id: _Annotated[
        _Uuid,
        _Field(description="Identity of the person; what auth.uid() returns for the session."),
    ]
    email_confirmed_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When the person proved to own the address; NULL until then."),
    ]
    last_sign_in_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When the person last signed in, to whichever tenant; NULL before the first time."
        ),
    ]
    banned_until: _Annotated[
        _Timestamptz | None,
        _Field(description="Until when signing in is refused; NULL when it is allowed."),
    ]
    metadata: _Annotated[
        _Json, _Field(description="What the sign-up form asked for: first_name, locale.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the person signed up.")]
    updated_at: _Annotated[
        _Timestamptz, _Field(description="When the row last changed, kept by a trigger.")
    ]


class UsersInsert(_WriteModel):
    """What INSERT takes for auth.users; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    email_confirmed_at: _Omittable[_Timestamptz | None] = _OMITTED
    last_sign_in_at: _Omittable[_Timestamptz | None] = _OMITTED
    banned_until: _Omittable[_Timestamptz | None] = _OMITTED
    metadata: _Omittable[_Json] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    updated_at: _Omittable[_Timestamptz] = _OMITTED


class UsersUpdate(_WriteModel):
    """What UPDATE takes for auth.users; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    email_confirmed_at: _Omittable[_Timestamptz | None] = _OMITTED
    last_sign_in_at: _Omittable[_Timestamptz | None] = _OMITTED
    banned_until: _Omittable[_Timestamptz | None] = _OMITTED
    metadata: _Omittable[_Json] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    updated_at: _Omittable[_Timestamptz] = _OMITTED
