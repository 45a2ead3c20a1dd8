# table courses.enrollments
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
from .enrollment_status_enum import EnrollmentStatusEnum as _courses_EnrollmentStatusEnum


class EnrollmentsRow(_RowModel):
    """Who takes which course."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that offers the course.")]
    course_id: _Annotated[_Uuid, _Field(description="The course.")]
    learner_id: _Annotated[_Uuid, _Field(description="Who takes it.")]
    status: _Annotated[
        _courses_EnrollmentStatusEnum, _Field(description="How far the learner has come.")
    ]
    enrolled_at: _Annotated[_Timestamptz, _Field(description="When it began.")]
    expires_at: _Annotated[
        _Timestamptz | None,
        _Field(description="Until when the course is open to the learner; NULL without an end."),
    ]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When the course was completed; NULL before.")
    ]
    certificate_code: _Annotated[
        _Annotated[_Text, _Field(max_length=40)] | None,
        _Field(description="Number on the certificate; NULL before there is one."),
    ]


class EnrollmentsInsert(_WriteModel):
    """What INSERT takes for courses.enrollments; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    course_id: _Uuid
    learner_id: _Uuid
    status: _Omittable[_courses_EnrollmentStatusEnum] = _OMITTED
    enrolled_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    certificate_code: _Omittable[_Annotated[_Text, _Field(max_length=40)] | None] = _OMITTED


class EnrollmentsUpdate(_WriteModel):
    """What UPDATE takes for courses.enrollments; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    course_id: _Omittable[_Uuid] = _OMITTED
    learner_id: _Omittable[_Uuid] = _OMITTED
    status: _Omittable[_courses_EnrollmentStatusEnum] = _OMITTED
    enrolled_at: _Omittable[_Timestamptz] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    certificate_code: _Omittable[_Annotated[_Text, _Field(max_length=40)] | None] = _OMITTED
