# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.invoices"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.invoices import InvoicesInsert, InvoicesRow, InvoicesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/invoices',
    schema='hs',
    table='invoices',
    row=InvoicesRow,
    insert=InvoicesInsert,
    update=InvoicesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'work_order_id': 'quoted',
        'customer_id': 'quoted',
        'invoice_number': 'text',
        'subtotal': 'quoted',
        'tax_amount': 'quoted',
        'total_amount': 'quoted',
        'currency': 'text',
        'status': 'text',
        'issued_at': 'moment',
        'due_at': 'moment',
        'paid_at': 'moment',
    },
    nullable=frozenset(('issued_at', 'due_at', 'paid_at',)),
    writable=('id', 'business_id', 'work_order_id', 'customer_id', 'invoice_number', 'subtotal', 'tax_amount', 'currency', 'status', 'issued_at', 'due_at', 'paid_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'work_order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'customer_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'work_order_id', 'customer_id',)),
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
        'customer_id': Reference(
            name='customer_id',
            columns=('customer_id',),
            schema='hs',
            table='customers',
            target_columns=('id',),
        ),
        'work_order_id': Reference(
            name='work_order_id',
            columns=('work_order_id',),
            schema='hs',
            table='work_orders',
            target_columns=('id',),
        ),
    },
)
