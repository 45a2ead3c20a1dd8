# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table banking.accounts"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.banking.accounts import AccountsRow, AccountsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/banking/accounts',
    schema='banking',
    table='accounts',
    row=AccountsRow,
    update=AccountsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'account_type': 'text',
        'financial_institution': 'text',
        'currency': 'text',
        'current_balance': 'quoted',
        'available_balance': 'quoted',
        'status': 'text',
        'account_details': 'json',
        'created_at': 'moment',
        'account_number_masked': 'text',
    },
    nullable=frozenset(('financial_institution', 'account_details',)),
    writable=('id', 'business_id', 'account_type', 'financial_institution', 'currency', 'current_balance', 'available_balance', 'status', 'account_details', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
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
