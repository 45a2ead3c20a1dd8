# table courses.lessons
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Int4 as _Int4,
    Interval as _Interval,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .lesson_kind_enum import LessonKindEnum as _courses_LessonKindEnum


class LessonsRow(_RowModel):
    """Parts of a course, in order."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    course_id: _Annotated[_Uuid, _Field(description="The course.")]
    lesson_position: _Annotated[
        _Int4, _Field(ge=1), _Field(description="Where it stands in the course, from 1.")
    ]
    title: _Annotated[_Text, _Field(max_length=255), _Field(description="Heading.")]
    lesson_kind: _Annotated[_courses_LessonKindEnum, _Field(description="How it is given.")]
    content: _Annotated[
        _Json | None, _Field(description="Text and links; NULL for workshops, which have none.")
    ]
    usual_duration: _Annotated[
        _Interval | None, _Field(description="How long it takes; NULL when that differs much.")
    ]
    is_preview: _Annotated[
        _Bool, _Field(description="Whether it can be seen before one takes part.")
    ]


class LessonsInsert(_WriteModel):
    """What INSERT takes for courses.lessons; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    course_id: _Uuid
    lesson_position: _Annotated[_Int4, _Field(ge=1)]
    title: _Annotated[_Text, _Field(max_length=255)]
    lesson_kind: _Omittable[_courses_LessonKindEnum] = _OMITTED
    content: _Omittable[_Json | None] = _OMITTED
    usual_duration: _Omittable[_Interval | None] = _OMITTED
    is_preview: _Omittable[_Bool] = _OMITTED


class LessonsUpdate(_WriteModel):
    """What UPDATE takes for courses.lessons; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    course_id: _Omittable[_Uuid] = _OMITTED
    lesson_position: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    lesson_kind: _Omittable[_courses_LessonKindEnum] = _OMITTED
    content: _Omittable[_Json | None] = _OMITTED
    usual_duration: _Omittable[_Interval | None] = _OMITTED
    is_preview: _Omittable[_Bool] = _OMITTED
