# table security_hardening.control_assessments
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .control_state_enum import ControlStateEnum as _security_hardening_ControlStateEnum


class ControlAssessmentsRow(_RowModel):
    """What was found for a tenant about a control; the latest finding only."""

    hardening_control_id: _Annotated[_Uuid, _Field(description="The control.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant.")]
    state: _Annotated[_security_hardening_ControlStateEnum, _Field(description="What was found.")]
    assessed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was looked at; NULL when it never was.")
    ]
    assessed_by: _Annotated[
        _Uuid | None, _Field(description="Member who looked; NULL when a program did, or nobody.")
    ]
    observation: _Annotated[
        _Text | None, _Field(description="What was seen; NULL when all was as it should.")
    ]


class ControlAssessmentsInsert(_WriteModel):
    """What INSERT takes for security_hardening.control_assessments; what is left out gets its default."""

    hardening_control_id: _Uuid
    tenant_id: _Uuid
    state: _Omittable[_security_hardening_ControlStateEnum] = _OMITTED
    assessed_at: _Omittable[_Timestamptz | None] = _OMITTED
    assessed_by: _Omittable[_Uuid | None] = _OMITTED
    observation: _Omittable[_Text | None] = _OMITTED


class ControlAssessmentsUpdate(_WriteModel):
    """What UPDATE takes for security_hardening.control_assessments; what is left out stays as it is."""

    hardening_control_id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    state: _Omittable[_security_hardening_ControlStateEnum] = _OMITTED
    assessed_at: _Omittable[_Timestamptz | None] = _OMITTED
    assessed_by: _Omittable[_Uuid | None] = _OMITTED
    observation: _Omittable[_Text | None] = _OMITTED
