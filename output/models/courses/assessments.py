# table courses.assessments
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
from .._types import (
    Array as _Array,
    Digits as _Digits,
    Int2 as _Int2,
    Interval as _Interval,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .question import Question as _courses_Question


class AssessmentsRow(_RowModel):
    """Tests of a course."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    course_id: _Annotated[_Uuid, _Field(description="The course.")]
    title: _Annotated[_Text, _Field(max_length=255), _Field(description="Heading.")]
    questions: _Annotated[_Array[_courses_Question], _Field(description="What is asked, in order.")]
    passing_score: _Annotated[
        _Numeric,
        _Digits(5, 2),
        _Bounds(ge="0", le="100"),
        _Field(description="Share of the points that is needed, in per cent."),
    ]
    maximum_attempt_count: _Annotated[
        _Annotated[_Int2, _Field(ge=1)] | None,
        _Field(description="How often it may be tried; NULL for as often as one likes."),
    ]
    time_limit: _Annotated[
        _Interval | None, _Field(description="How long one may take; NULL without a limit.")
    ]


class AssessmentsInsert(_WriteModel):
    """What INSERT takes for courses.assessments; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    course_id: _Uuid
    title: _Annotated[_Text, _Field(max_length=255)]
    questions: _Omittable[_Array[_courses_Question]] = _OMITTED
    passing_score: _Omittable[_Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")]] = (
        _OMITTED
    )
    maximum_attempt_count: _Omittable[_Annotated[_Int2, _Field(ge=1)] | None] = _OMITTED
    time_limit: _Omittable[_Interval | None] = _OMITTED


class AssessmentsUpdate(_WriteModel):
    """What UPDATE takes for courses.assessments; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    course_id: _Omittable[_Uuid] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    questions: _Omittable[_Array[_courses_Question]] = _OMITTED
    passing_score: _Omittable[_Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")]] = (
        _OMITTED
    )
    maximum_attempt_count: _Omittable[_Annotated[_Int2, _Field(ge=1)] | None] = _OMITTED
    time_limit: _Omittable[_Interval | None] = _OMITTED
