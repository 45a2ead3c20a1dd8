# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.assessments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.assessments import AssessmentsInsert, AssessmentsRow, AssessmentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/assessments',
    schema='courses',
    table='assessments',
    row=AssessmentsRow,
    insert=AssessmentsInsert,
    update=AssessmentsUpdate,
    columns={
        'id': 'quoted',
        'course_id': 'quoted',
        'title': 'text',
        'questions': 'value',
        'passing_score': 'quoted',
        'maximum_attempt_count': 'number',
        'time_limit': 'value',
    },
    nullable=frozenset(('maximum_attempt_count', 'time_limit',)),
    writable=('id', 'course_id', 'title', 'questions', 'passing_score', 'maximum_attempt_count', 'time_limit',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'course_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'course_id',)),
    ties=('id',),
    total=True,
    references={
        'course_id': Reference(
            name='course_id',
            columns=('course_id',),
            schema='courses',
            table='courses',
            target_columns=('id',),
        ),
    },
)
