# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table banking.transactions"""

from __future__ import annotations

from typing import Final

from ...models._types import Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.banking.transactions import TransactionsInsert, TransactionsRow, TransactionsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/banking/transactions',
    schema='banking',
    table='transactions',
    row=TransactionsRow,
    insert=TransactionsInsert,
    update=TransactionsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'account_id': 'quoted',
        'transaction_type': 'text',
        'amount': 'quoted',
        'currency': 'text',
        'description': 'text',
        'status': 'text',
        'transaction_date': 'moment',
        'created_at': 'moment',
        'external_reference_id': 'text',
        'metadata': 'json',
        'payment_method_id': 'quoted',
        'reversed_transaction_id': 'quoted',
    },
    nullable=frozenset(('description', 'external_reference_id', 'metadata', 'payment_method_id', 'reversed_transaction_id',)),
    writable=('id', 'business_id', 'account_id', 'transaction_type', 'amount', 'currency', 'description', 'status', 'transaction_date', 'created_at', 'external_reference_id', 'metadata', 'payment_method_id', 'reversed_transaction_id',),
    key={
        'id': _Uuid,
        'account_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'account_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'transaction_date': Filter(_Timestamptz, ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in',)),
        'payment_method_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'reversed_transaction_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'account_id', 'payment_method_id', 'reversed_transaction_id',)),
    ties=('id', 'account_id',),
    total=True,
    references={
        'account_id': Reference(
            name='account_id',
            columns=('account_id',),
            schema='banking',
            table='accounts',
            target_columns=('id',),
        ),
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'payment_method_id': Reference(
            name='payment_method_id',
            columns=('payment_method_id',),
            schema='banking',
            table='payment_methods',
            target_columns=('id',),
        ),
        'transactions_reversed_transaction_fkey': Reference(
            name='transactions_reversed_transaction_fkey',
            columns=('reversed_transaction_id', 'account_id',),
            schema='banking',
            table='transactions',
            target_columns=('id', 'account_id',),
        ),
    },
)
