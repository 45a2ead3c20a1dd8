# table investigations.case_subjects
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.postal_address import PostalAddress as _system_core_PostalAddress
from .subject_role_enum import SubjectRoleEnum as _investigations_SubjectRoleEnum


class CaseSubjectsRow(_RowModel):
    """People a case is about."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    case_id: _Annotated[_Uuid, _Field(description="The case.")]
    subject_alias: _Annotated[
        _Text,
        _Field(max_length=60),
        _Field(description="Name they go by in the file, such as Subject A."),
    ]
    subject_role: _Annotated[
        _investigations_SubjectRoleEnum, _Field(description="What they are in the case.")
    ]
    known_addresses: _Annotated[
        _Array[_system_core_PostalAddress] | None,
        _Field(description="Where they live or lived; NULL when nothing is known."),
    ]
    last_seen_at: _Annotated[
        _Timestamptz | None, _Field(description="When they were last seen; NULL when nobody knows.")
    ]
    last_seen_near: _Annotated[
        _Text | None,
        _Field(description="Where that was, and how exactly it is known; NULL when nobody knows."),
    ]


class CaseSubjectsInsert(_WriteModel):
    """What INSERT takes for investigations.case_subjects; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    case_id: _Uuid
    subject_alias: _Annotated[_Text, _Field(max_length=60)]
    subject_role: _investigations_SubjectRoleEnum
    known_addresses: _Omittable[_Array[_system_core_PostalAddress] | None] = _OMITTED
    last_seen_at: _Omittable[_Timestamptz | None] = _OMITTED
    last_seen_near: _Omittable[_Text | None] = _OMITTED


class CaseSubjectsUpdate(_WriteModel):
    """What UPDATE takes for investigations.case_subjects; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    case_id: _Omittable[_Uuid] = _OMITTED
    subject_alias: _Omittable[_Annotated[_Text, _Field(max_length=60)]] = _OMITTED
    subject_role: _Omittable[_investigations_SubjectRoleEnum] = _OMITTED
    known_addresses: _Omittable[_Array[_system_core_PostalAddress] | None] = _OMITTED
    last_seen_at: _Omittable[_Timestamptz | None] = _OMITTED
    last_seen_near: _Omittable[_Text | None] = _OMITTED
