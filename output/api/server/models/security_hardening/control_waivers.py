# table security_hardening.control_waivers
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class ControlWaiversRow(_RowModel):
    """Leave to do without a control for a while."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[_Uuid, _Field(description="The tenant that has leave.")]
    hardening_control_id: _Annotated[_Uuid, _Field(description="The control that it does without.")]
    reason: _Annotated[_Text, _Field(description="Why.")]
    compensating_measure: _Annotated[
        _Text | None, _Field(description="What is done in its place; NULL when nothing is.")
    ]
    valid_during: _Annotated[
        _Text, _Field(description="From when until when; the last day is not in it.")
    ]
    requested_by: _Annotated[_Uuid, _Field(description="Member who asked.")]
    approved_by: _Annotated[
        _Uuid | None, _Field(description="Member who agreed, somebody else; NULL until then.")
    ]


class ControlWaiversInsert(_WriteModel):
    """What INSERT takes for security_hardening.control_waivers; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Uuid
    hardening_control_id: _Uuid
    reason: _Text
    compensating_measure: _Omittable[_Text | None] = _OMITTED
    valid_during: _Text
    requested_by: _Uuid
    approved_by: _Omittable[_Uuid | None] = _OMITTED


class ControlWaiversUpdate(_WriteModel):
    """What UPDATE takes for security_hardening.control_waivers; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid] = _OMITTED
    hardening_control_id: _Omittable[_Uuid] = _OMITTED
    reason: _Omittable[_Text] = _OMITTED
    compensating_measure: _Omittable[_Text | None] = _OMITTED
    valid_during: _Omittable[_Text] = _OMITTED
    requested_by: _Omittable[_Uuid] = _OMITTED
    approved_by: _Omittable[_Uuid | None] = _OMITTED
