# view investigations.open_cases
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int8 as _Int8,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
)
from ..system_core.priority_enum import PriorityEnum as _system_core_PriorityEnum
from .case_kind_enum import CaseKindEnum as _investigations_CaseKindEnum
from .case_status_enum import CaseStatusEnum as _investigations_CaseStatusEnum


class OpenCasesRow(_RowModel):
    """Open cases with what is in their files, most urgent first. Runs with the rights of the reader."""

    case_id: _Annotated[_Uuid, _Field(description="The case.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that looks into it.")]
    case_number: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Number of the file.")
    ]
    title: _Annotated[
        _Text, _Field(max_length=255), _Field(description="What it is about, in a line.")
    ]
    case_kind: _Annotated[_investigations_CaseKindEnum, _Field(description="What it is about.")]
    status: _Annotated[_investigations_CaseStatusEnum, _Field(description="How far it has come.")]
    priority: _Annotated[
        _system_core_PriorityEnum, _Field(description="How soon it is to be worked on.")
    ]
    opened_at: _Annotated[_Timestamptz, _Field(description="When the file was opened.")]
    subject_count: _Annotated[_Int8, _Field(description="How many people it is about.")]
    evidence_count: _Annotated[_Int8, _Field(description="How many pieces of evidence are kept.")]
