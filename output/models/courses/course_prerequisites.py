# table courses.course_prerequisites
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class CoursePrerequisitesRow(_RowModel):
    """What has to be completed before a course."""

    course_id: _Annotated[_Uuid, _Field(description="The course.")]
    required_course_id: _Annotated[_Uuid, _Field(description="The course that comes before.")]
    is_recommended: _Annotated[_Bool, _Field(description="Whether it is only advice.")]


class CoursePrerequisitesInsert(_WriteModel):
    """What INSERT takes for courses.course_prerequisites; what is left out gets its default."""

    course_id: _Uuid
    required_course_id: _Uuid
    is_recommended: _Omittable[_Bool] = _OMITTED


class CoursePrerequisitesUpdate(_WriteModel):
    """What UPDATE takes for courses.course_prerequisites; what is left out stays as it is."""

    course_id: _Omittable[_Uuid] = _OMITTED
    required_course_id: _Omittable[_Uuid] = _OMITTED
    is_recommended: _Omittable[_Bool] = _OMITTED
