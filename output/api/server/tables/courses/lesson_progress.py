# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.lesson_progress"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.lesson_progress import LessonProgressInsert, LessonProgressRow, LessonProgressUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/lesson-progress',
    schema='courses',
    table='lesson_progress',
    row=LessonProgressRow,
    insert=LessonProgressInsert,
    update=LessonProgressUpdate,
    columns={
        'enrollment_id': 'quoted',
        'lesson_id': 'quoted',
        'started_at': 'moment',
        'completed_at': 'moment',
        'seconds_spent': 'number',
        'bookmark': 'text',
    },
    nullable=frozenset(('completed_at', 'bookmark',)),
    writable=('enrollment_id', 'lesson_id', 'started_at', 'completed_at', 'seconds_spent', 'bookmark',),
    key={
        'enrollment_id': _Uuid,
        'lesson_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'enrollment_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'lesson_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('enrollment_id', 'lesson_id',)),
    ties=('enrollment_id', 'lesson_id',),
    total=True,
    references={
        'enrollment_id': Reference(
            name='enrollment_id',
            columns=('enrollment_id',),
            schema='courses',
            table='enrollments',
            target_columns=('id',),
        ),
        'lesson_id': Reference(
            name='lesson_id',
            columns=('lesson_id',),
            schema='courses',
            table='lessons',
            target_columns=('id',),
        ),
    },
)
