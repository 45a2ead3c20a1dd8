# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.customers"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.customers import CustomersInsert, CustomersRow, CustomersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/customers',
    schema='ret',
    table='customers',
    row=CustomersRow,
    insert=CustomersInsert,
    update=CustomersUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'card_number': 'text',
        'first_name': 'text',
        'last_name': 'text',
        'email': 'text',
        'phone': 'text',
        'loyalty_tier': 'text',
        'points_count': 'number',
        'created_at': 'moment',
    },
    nullable=frozenset(('first_name', 'last_name', 'email', 'phone',)),
    writable=('id', 'business_id', 'card_number', 'first_name', 'last_name', 'email', 'phone', 'loyalty_tier', 'points_count', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id',)),
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
    },
)
