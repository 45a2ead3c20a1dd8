# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table banking.payment_methods"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.banking.payment_methods import PaymentMethodsInsert, PaymentMethodsRow, PaymentMethodsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/banking/payment-methods',
    schema='banking',
    table='payment_methods',
    row=PaymentMethodsRow,
    insert=PaymentMethodsInsert,
    update=PaymentMethodsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'customer_schema': 'text',
        'customer_id': 'quoted',
        'method_type': 'text',
        'is_default': 'boolean',
        'status': 'text',
        'created_at': 'moment',
        'expires_at': 'moment',
    },
    nullable=frozenset(('customer_schema', 'customer_id', 'expires_at',)),
    writable=('id', 'business_id', 'customer_schema', 'customer_id', 'method_type', 'is_default', 'status', 'created_at', 'expires_at',),
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
