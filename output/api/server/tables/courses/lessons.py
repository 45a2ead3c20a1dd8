# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.lessons"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.lessons import LessonsInsert, LessonsRow, LessonsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/lessons',
    schema='courses',
    table='lessons',
    row=LessonsRow,
    insert=LessonsInsert,
    update=LessonsUpdate,
    columns={
        'id': 'quoted',
        'course_id': 'quoted',
        'lesson_position': 'number',
        'title': 'text',
        'lesson_kind': 'text',
        'content': 'json',
        'usual_duration': 'value',
        'is_preview': 'boolean',
    },
    nullable=frozenset(('content', 'usual_duration',)),
    writable=('id', 'course_id', 'lesson_position', 'title', 'lesson_kind', 'content', 'usual_duration', 'is_preview',),
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
