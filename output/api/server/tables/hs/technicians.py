# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.technicians"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.technicians import TechniciansInsert, TechniciansRow, TechniciansUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/technicians',
    schema='hs',
    table='technicians',
    row=TechniciansRow,
    insert=TechniciansInsert,
    update=TechniciansUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'user_id': 'quoted',
        'employee_id': 'text',
        'name': 'text',
        'skills': 'value',
        'service_types': 'value',
        'certifications': 'json',
        'employment_status': 'text',
        'current_location': 'value',
        'created_at': 'moment',
    },
    nullable=frozenset(('user_id', 'certifications', 'current_location',)),
    writable=('id', 'business_id', 'user_id', 'employee_id', 'name', 'skills', 'service_types', 'certifications', 'employment_status', 'current_location', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
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
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
    },
)
