# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.course_prerequisites"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.course_prerequisites import CoursePrerequisitesInsert, CoursePrerequisitesRow, CoursePrerequisitesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/course-prerequisites',
    schema='courses',
    table='course_prerequisites',
    row=CoursePrerequisitesRow,
    insert=CoursePrerequisitesInsert,
    update=CoursePrerequisitesUpdate,
    columns={
        'course_id': 'quoted',
        'required_course_id': 'quoted',
        'is_recommended': 'boolean',
    },
    writable=('course_id', 'required_course_id', 'is_recommended',),
    key={
        'course_id': _Uuid,
        'required_course_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'course_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'required_course_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('course_id', 'required_course_id',)),
    ties=('course_id', 'required_course_id',),
    total=True,
    references={
        'course_id': Reference(
            name='course_id',
            columns=('course_id',),
            schema='courses',
            table='courses',
            target_columns=('id',),
        ),
        'required_course_id': Reference(
            name='required_course_id',
            columns=('required_course_id',),
            schema='courses',
            table='courses',
            target_columns=('id',),
        ),
    },
)
