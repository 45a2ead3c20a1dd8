# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table banking.invoices_integration"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.banking.invoices_integration import InvoicesIntegrationInsert, InvoicesIntegrationRow, InvoicesIntegrationUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/banking/invoices-integration',
    schema='banking',
    table='invoices_integration',
    row=InvoicesIntegrationRow,
    insert=InvoicesIntegrationInsert,
    update=InvoicesIntegrationUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'industry_schema': 'text',
        'industry_invoice_id': 'quoted',
        'banking_account_id': 'quoted',
        'payment_status': 'text',
        'amount_due': 'quoted',
        'amount_paid': 'quoted',
        'payment_due_date': 'moment',
        'payment_processed_date': 'moment',
        'payment_details': 'json',
        'banking_transaction_id': 'quoted',
    },
    nullable=frozenset(('payment_due_date', 'payment_processed_date', 'payment_details', 'banking_transaction_id',)),
    writable=('id', 'business_id', 'industry_schema', 'industry_invoice_id', 'banking_account_id', 'payment_status', 'amount_due', 'amount_paid', 'payment_due_date', 'payment_processed_date', 'payment_details', 'banking_transaction_id',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'banking_account_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'banking_transaction_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'banking_account_id', 'banking_transaction_id',)),
    ties=('id',),
    total=True,
    references={
        'banking_account_id': Reference(
            name='banking_account_id',
            columns=('banking_account_id',),
            schema='banking',
            table='accounts',
            target_columns=('id',),
        ),
        'invoices_integration_banking_transaction_fkey': Reference(
            name='invoices_integration_banking_transaction_fkey',
            columns=('banking_transaction_id', 'banking_account_id',),
            schema='banking',
            table='transactions',
            target_columns=('id', 'account_id',),
        ),
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
