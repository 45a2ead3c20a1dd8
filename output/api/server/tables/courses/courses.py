# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.courses"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.courses import CoursesInsert, CoursesRow, CoursesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/courses',
    schema='courses',
    table='courses',
    row=CoursesRow,
    insert=CoursesInsert,
    update=CoursesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'course_code': 'text',
        'title': 'text',
        'description': 'text',
        'course_level': 'text',
        'topics': 'value',
        'price': 'quoted',
        'currency': 'text',
        'seat_count': 'number',
        'author_id': 'quoted',
        'published_at': 'moment',
        'created_at': 'moment',
    },
    nullable=frozenset(('description', 'price', 'seat_count', 'author_id', 'published_at',)),
    writable=('id', 'business_id', 'course_code', 'title', 'description', 'course_level', 'topics', 'price', 'currency', 'seat_count', 'author_id', 'published_at', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'author_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'author_id',)),
    ties=('id',),
    total=True,
    references={
        'author_id': Reference(
            name='author_id',
            columns=('author_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
