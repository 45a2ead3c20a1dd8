# table investigations.cases
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Date as _Date,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.priority_enum import PriorityEnum as _system_core_PriorityEnum
from .case_kind_enum import CaseKindEnum as _investigations_CaseKindEnum
from .case_status_enum import CaseStatusEnum as _investigations_CaseStatusEnum


class CasesRow(_RowModel):
    """What a client asked to be looked into."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that looks into it.")]
    case_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(description="Number of the file, given by a trigger when it is left out."),
    ]
    parent_case_id: _Annotated[
        _Uuid | None, _Field(description="The case it grew out of; NULL for most.")
    ]
    title: _Annotated[
        _Text, _Field(max_length=255), _Field(description="What it is about, in a line.")
    ]
    case_kind: _Annotated[_investigations_CaseKindEnum, _Field(description="What it is about.")]
    status: _Annotated[_investigations_CaseStatusEnum, _Field(description="How far it has come.")]
    priority: _Annotated[
        _system_core_PriorityEnum, _Field(description="How soon it is to be worked on.")
    ]
    client_name: _Annotated[
        _Annotated[_Text, _Field(max_length=255)] | None,
        _Field(description="Who asked; NULL for what the business looks into for itself."),
    ]
    lead_id: _Annotated[
        _Uuid | None, _Field(description="Member who answers for it; NULL until somebody does.")
    ]
    opened_at: _Annotated[_Timestamptz, _Field(description="When the file was opened.")]
    closed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was closed; NULL before.")
    ]
    destroy_after: _Annotated[
        _Date | None, _Field(description="When the file is to be destroyed; NULL while it is open.")
    ]


class CasesInsert(_WriteModel):
    """What INSERT takes for investigations.cases; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    case_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    parent_case_id: _Omittable[_Uuid | None] = _OMITTED
    title: _Annotated[_Text, _Field(max_length=255)]
    case_kind: _investigations_CaseKindEnum
    status: _Omittable[_investigations_CaseStatusEnum] = _OMITTED
    priority: _Omittable[_system_core_PriorityEnum] = _OMITTED
    client_name: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    lead_id: _Omittable[_Uuid | None] = _OMITTED
    opened_at: _Omittable[_Timestamptz] = _OMITTED
    closed_at: _Omittable[_Timestamptz | None] = _OMITTED
    destroy_after: _Omittable[_Date | None] = _OMITTED


class CasesUpdate(_WriteModel):
    """What UPDATE takes for investigations.cases; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    case_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    parent_case_id: _Omittable[_Uuid | None] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    case_kind: _Omittable[_investigations_CaseKindEnum] = _OMITTED
    status: _Omittable[_investigations_CaseStatusEnum] = _OMITTED
    priority: _Omittable[_system_core_PriorityEnum] = _OMITTED
    client_name: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    lead_id: _Omittable[_Uuid | None] = _OMITTED
    opened_at: _Omittable[_Timestamptz] = _OMITTED
    closed_at: _Omittable[_Timestamptz | None] = _OMITTED
    destroy_after: _Omittable[_Date | None] = _OMITTED
