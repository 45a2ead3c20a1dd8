# table courses.lesson_progress
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class LessonProgressRow(_RowModel):
    """How far a learner has come in a lesson."""

    enrollment_id: _Annotated[_Uuid, _Field(description="Who, and in which course.")]
    lesson_id: _Annotated[_Uuid, _Field(description="The lesson.")]
    started_at: _Annotated[_Timestamptz, _Field(description="When it was opened first.")]
    completed_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was finished; NULL before.")
    ]
    seconds_spent: _Annotated[_Int4, _Field(ge=0), _Field(description="Time with the lesson open.")]
    bookmark: _Annotated[_Text | None, _Field(description="Where to go on; NULL at the beginning.")]


class LessonProgressInsert(_WriteModel):
    """What INSERT takes for courses.lesson_progress; what is left out gets its default."""

    enrollment_id: _Uuid
    lesson_id: _Uuid
    started_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    seconds_spent: _Omittable[_Annotated[_Int4, _Field(ge=0)]] = _OMITTED
    bookmark: _Omittable[_Text | None] = _OMITTED


class LessonProgressUpdate(_WriteModel):
    """What UPDATE takes for courses.lesson_progress; what is left out stays as it is."""

    enrollment_id: _Omittable[_Uuid] = _OMITTED
    lesson_id: _Omittable[_Uuid] = _OMITTED
    started_at: _Omittable[_Timestamptz] = _OMITTED
    completed_at: _Omittable[_Timestamptz | None] = _OMITTED
    seconds_spent: _Omittable[_Annotated[_Int4, _Field(ge=0)]] = _OMITTED
    bookmark: _Omittable[_Text | None] = _OMITTED
