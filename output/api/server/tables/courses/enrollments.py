# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.enrollments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.enrollments import EnrollmentsInsert, EnrollmentsRow, EnrollmentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/enrollments',
    schema='courses',
    table='enrollments',
    row=EnrollmentsRow,
    insert=EnrollmentsInsert,
    update=EnrollmentsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'course_id': 'quoted',
        'learner_id': 'quoted',
        'status': 'text',
        'enrolled_at': 'moment',
        'expires_at': 'moment',
        'completed_at': 'moment',
        'certificate_code': 'text',
    },
    nullable=frozenset(('expires_at', 'completed_at', 'certificate_code',)),
    writable=('id', 'business_id', 'course_id', 'learner_id', 'status', 'enrolled_at', 'expires_at', 'completed_at', 'certificate_code',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'course_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'learner_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'course_id', 'learner_id',)),
    ties=('id',),
    total=True,
    references={
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'course_id': Reference(
            name='course_id',
            columns=('course_id',),
            schema='courses',
            table='courses',
            target_columns=('id',),
        ),
        'learner_id': Reference(
            name='learner_id',
            columns=('learner_id',),
            schema='courses',
            table='learners',
            target_columns=('id',),
        ),
    },
)
