# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.customers"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.customers import CustomersInsert, CustomersRow, CustomersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/customers',
    schema='hs',
    table='customers',
    row=CustomersRow,
    insert=CustomersInsert,
    update=CustomersUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'first_name': 'text',
        'last_name': 'text',
        'email': 'text',
        'phone': 'text',
        'address_info': 'json',
        'customer_type': 'text',
        'preferences': 'json',
        'created_at': 'moment',
    },
    nullable=frozenset(('email', 'phone', 'address_info', 'preferences',)),
    writable=('id', 'business_id', 'first_name', 'last_name', 'email', 'phone', 'address_info', 'customer_type', 'preferences', 'created_at',),
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
