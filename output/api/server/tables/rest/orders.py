# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.orders"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.orders import OrdersInsert, OrdersRow, OrdersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/orders',
    schema='rest',
    table='orders',
    row=OrdersRow,
    insert=OrdersInsert,
    update=OrdersUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'table_id': 'quoted',
        'order_number': 'text',
        'order_type': 'text',
        'status': 'text',
        'subtotal': 'quoted',
        'tax_amount': 'quoted',
        'tip_amount': 'quoted',
        'total_amount': 'quoted',
        'created_at': 'moment',
        'completed_at': 'moment',
        'server_id': 'quoted',
    },
    nullable=frozenset(('table_id', 'completed_at', 'server_id',)),
    writable=('id', 'business_id', 'table_id', 'order_number', 'order_type', 'status', 'subtotal', 'tax_amount', 'tip_amount', 'created_at', 'completed_at', 'server_id',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'table_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'server_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'table_id', 'server_id',)),
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
        'server_id': Reference(
            name='server_id',
            columns=('server_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'table_id': Reference(
            name='table_id',
            columns=('table_id',),
            schema='rest',
            table='tables',
            target_columns=('id',),
        ),
    },
)
