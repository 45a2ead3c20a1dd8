# table courses.assessment_attempts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds
from .._types import (
    Digits as _Digits,
    Int2 as _Int2,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class AssessmentAttemptsRow(_RowModel):
    """Tries at a test, numbered for each learner."""

    assessment_id: _Annotated[_Uuid, _Field(description="The test.")]
    enrollment_id: _Annotated[_Uuid, _Field(description="Who tried, and in which course.")]
    attempt_number: _Annotated[_Int2, _Field(ge=1), _Field(description="Which try it is, from 1.")]
    started_at: _Annotated[_Timestamptz, _Field(description="When it began.")]
    submitted_at: _Annotated[
        _Timestamptz | None, _Field(description="When the answers were handed in; NULL before.")
    ]
    score: _Annotated[
        _Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")] | None,
        _Field(
            description="Share of the points that was reached, in per cent; NULL until it is marked."
        ),
    ]
    answers: _Annotated[
        _Json | None, _Field(description="What was answered; NULL before anything was.")
    ]
    graded_by: _Annotated[
        _Uuid | None,
        _Field(description="Member who marked it; NULL when a program did, or nobody yet."),
    ]


class AssessmentAttemptsInsert(_WriteModel):
    """What INSERT takes for courses.assessment_attempts; what is left out gets its default."""

    assessment_id: _Uuid
    enrollment_id: _Uuid
    attempt_number: _Annotated[_Int2, _Field(ge=1)]
    started_at: _Omittable[_Timestamptz] = _OMITTED
    submitted_at: _Omittable[_Timestamptz | None] = _OMITTED
    score: _Omittable[_Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")] | None] = (
        _OMITTED
    )
    answers: _Omittable[_Json | None] = _OMITTED
    graded_by: _Omittable[_Uuid | None] = _OMITTED


class AssessmentAttemptsUpdate(_WriteModel):
    """What UPDATE takes for courses.assessment_attempts; what is left out stays as it is."""

    assessment_id: _Omittable[_Uuid] = _OMITTED
    enrollment_id: _Omittable[_Uuid] = _OMITTED
    attempt_number: _Omittable[_Annotated[_Int2, _Field(ge=1)]] = _OMITTED
    started_at: _Omittable[_Timestamptz] = _OMITTED
    submitted_at: _Omittable[_Timestamptz | None] = _OMITTED
    score: _Omittable[_Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")] | None] = (
        _OMITTED
    )
    answers: _Omittable[_Json | None] = _OMITTED
    graded_by: _Omittable[_Uuid | None] = _OMITTED
