# view courses.course_catalog
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int8 as _Int8,
    Interval as _Interval,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
)
from ..system_core.amount import Amount as _system_core_Amount
from .course_level_enum import CourseLevelEnum as _courses_CourseLevelEnum


class CourseCatalogRow(_RowModel):
    """Published courses with what is asked before a choice: how long, how many take part, how many got through. Runs with the rights of the reader."""

    course_id: _Annotated[_Uuid, _Field(description="The course.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that offers it.")]
    course_code: _Annotated[
        _Text, _Field(max_length=30), _Field(description="Short name in the catalog.")
    ]
    title: _Annotated[_Text, _Field(max_length=255), _Field(description="Name in the catalog.")]
    course_level: _Annotated[
        _courses_CourseLevelEnum, _Field(description="What it takes for granted.")
    ]
    price: _Annotated[
        _system_core_Amount | None,
        _Field(description="What taking part costs; NULL for what only employees may take."),
    ]
    lesson_count: _Annotated[_Int8, _Field(description="How many lessons it has.")]
    usual_duration: _Annotated[
        _Interval | None,
        _Field(description="How long its lessons take together; NULL when that differs much."),
    ]
    enrollment_count: _Annotated[_Int8, _Field(description="How many took or take part.")]
    completed_count: _Annotated[_Int8, _Field(description="How many got through.")]
