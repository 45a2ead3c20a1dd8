# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table courses.learners"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.courses.learners import LearnersInsert, LearnersRow, LearnersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/courses/learners',
    schema='courses',
    table='learners',
    row=LearnersRow,
    insert=LearnersInsert,
    update=LearnersUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'user_id': 'quoted',
        'full_name': 'text',
        'email': 'text',
        'locale': 'text',
        'created_at': 'moment',
    },
    nullable=frozenset(('user_id', 'locale',)),
    writable=('id', 'business_id', 'user_id', 'full_name', 'email', 'locale', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'user_id',)),
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
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
