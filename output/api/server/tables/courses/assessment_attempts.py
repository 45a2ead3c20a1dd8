# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.assessment_attempts"""

from __future__ import annotations

from typing import Final

from ...models._types import Int2 as _Int2, Uuid as _Uuid
from ...models.courses.assessment_attempts import AssessmentAttemptsInsert, AssessmentAttemptsRow, AssessmentAttemptsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/assessment-attempts',
    schema='courses',
    table='assessment_attempts',
    row=AssessmentAttemptsRow,
    insert=AssessmentAttemptsInsert,
    update=AssessmentAttemptsUpdate,
    columns={
        'assessment_id': 'quoted',
        'enrollment_id': 'quoted',
        'attempt_number': 'number',
        'started_at': 'moment',
        'submitted_at': 'moment',
        'score': 'quoted',
        'answers': 'json',
        'graded_by': 'quoted',
    },
    nullable=frozenset(('submitted_at', 'score', 'answers', 'graded_by',)),
    writable=('assessment_id', 'enrollment_id', 'attempt_number', 'started_at', 'submitted_at', 'score', 'answers', 'graded_by',),
    key={
        'assessment_id': _Uuid,
        'enrollment_id': _Uuid,
        'attempt_number': _Int2,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'assessment_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'enrollment_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'graded_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('assessment_id', 'enrollment_id', 'graded_by',)),
    ties=('assessment_id', 'enrollment_id', 'attempt_number',),
    total=True,
    references={
        'assessment_id': Reference(
            name='assessment_id',
            columns=('assessment_id',),
            schema='courses',
            table='assessments',
            target_columns=('id',),
        ),
        'enrollment_id': Reference(
            name='enrollment_id',
            columns=('enrollment_id',),
            schema='courses',
            table='enrollments',
            target_columns=('id',),
        ),
        'graded_by': Reference(
            name='graded_by',
            columns=('graded_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
