# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.stores"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.stores import StoresInsert, StoresRow, StoresUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/stores',
    schema='ret',
    table='stores',
    row=StoresRow,
    insert=StoresInsert,
    update=StoresUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'store_code': 'text',
        'name': 'text',
        'address': 'value',
        'location': 'value',
        'status': 'text',
        'manager_id': 'quoted',
        'opened_on': 'quoted',
        'created_at': 'moment',
    },
    nullable=frozenset(('address', 'location', 'manager_id', 'opened_on',)),
    writable=('id', 'business_id', 'store_code', 'name', 'address', 'location', 'status', 'manager_id', 'opened_on', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'manager_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'manager_id',)),
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
        'manager_id': Reference(
            name='manager_id',
            columns=('manager_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
