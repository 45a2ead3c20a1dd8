# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.payments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.payments import PaymentsInsert, PaymentsRow, PaymentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/payments',
    schema='rest',
    table='payments',
    row=PaymentsRow,
    insert=PaymentsInsert,
    update=PaymentsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'order_id': 'quoted',
        'payment_method': 'text',
        'amount': 'quoted',
        'currency': 'text',
        'status': 'text',
        'processed_at': 'moment',
        'payment_details': 'json',
    },
    nullable=frozenset(('processed_at', 'payment_details',)),
    writable=('id', 'business_id', 'order_id', 'payment_method', 'amount', 'currency', 'status', 'processed_at', 'payment_details',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'order_id',)),
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
        'order_id': Reference(
            name='order_id',
            columns=('order_id',),
            schema='rest',
            table='orders',
            target_columns=('id',),
        ),
    },
)
