# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.sales"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.sales import SalesInsert, SalesRow, SalesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/sales',
    schema='ret',
    table='sales',
    row=SalesRow,
    insert=SalesInsert,
    update=SalesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'store_id': 'quoted',
        'customer_id': 'quoted',
        'cashier_id': 'quoted',
        'sale_number': 'text',
        'status': 'text',
        'payment_method': 'text',
        'subtotal': 'quoted',
        'tax_amount': 'quoted',
        'total_amount': 'quoted',
        'sold_at': 'moment',
    },
    nullable=frozenset(('customer_id', 'cashier_id', 'payment_method',)),
    writable=('id', 'business_id', 'store_id', 'customer_id', 'cashier_id', 'sale_number', 'status', 'payment_method', 'subtotal', 'tax_amount', 'sold_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'store_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'customer_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'cashier_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'store_id', 'customer_id', 'cashier_id',)),
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
        'cashier_id': Reference(
            name='cashier_id',
            columns=('cashier_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'customer_id': Reference(
            name='customer_id',
            columns=('customer_id',),
            schema='ret',
            table='customers',
            target_columns=('id',),
        ),
        'store_id': Reference(
            name='store_id',
            columns=('store_id',),
            schema='ret',
            table='stores',
            target_columns=('id',),
        ),
    },
)
