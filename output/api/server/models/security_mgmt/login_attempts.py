# partitioned table security_mgmt.login_attempts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Inet as _Inet,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .login_outcome_enum import LoginOutcomeEnum as _security_mgmt_LoginOutcomeEnum


class LoginAttemptsRow(_RowModel):
    """Every attempt to sign in, by quarter. Those that name no tenant are seen by administrators of the platform alone."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the attempt; with attempted_at the primary key, which has to contain the partition key."
        ),
    ]
    attempted_at: _Annotated[
        _Timestamptz, _Field(description="When it was made; decides on the partition.")
    ]
    tenant_id: _Annotated[
        _Uuid | None,
        _Field(description="The tenant that was to be entered; NULL when none was named."),
    ]
    user_id: _Annotated[
        _Uuid | None,
        _Field(description="The member it was made for; NULL when nobody has that name."),
    ]
    client_ip: _Annotated[_Inet, _Field(description="Address the attempt came from.")]
    outcome: _Annotated[_security_mgmt_LoginOutcomeEnum, _Field(description="How it ended.")]
    user_agent: _Annotated[
        _Text | None,
        _Field(description="What the client called itself; NULL when it said nothing."),
    ]


class LoginAttemptsInsert(_WriteModel):
    """What INSERT takes for security_mgmt.login_attempts; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    attempted_at: _Omittable[_Timestamptz] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    client_ip: _Inet
    outcome: _security_mgmt_LoginOutcomeEnum
    user_agent: _Omittable[_Text | None] = _OMITTED


class LoginAttemptsUpdate(_WriteModel):
    """What UPDATE takes for security_mgmt.login_attempts; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    attempted_at: _Omittable[_Timestamptz] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    user_id: _Omittable[_Uuid | None] = _OMITTED
    client_ip: _Omittable[_Inet] = _OMITTED
    outcome: _Omittable[_security_mgmt_LoginOutcomeEnum] = _OMITTED
    user_agent: _Omittable[_Text | None] = _OMITTED
