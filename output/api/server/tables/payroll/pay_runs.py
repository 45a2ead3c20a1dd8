# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table payroll.pay_runs"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.payroll.pay_runs import PayRunsInsert, PayRunsRow, PayRunsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/payroll/pay-runs',
    schema='payroll',
    table='pay_runs',
    row=PayRunsRow,
    insert=PayRunsInsert,
    update=PayRunsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'run_number': 'text',
        'pay_frequency': 'text',
        'pay_period': 'value',
        'status': 'text',
        'approved_by': 'quoted',
        'paid_at': 'moment',
        'banking_account_id': 'quoted',
    },
    nullable=frozenset(('approved_by', 'paid_at', 'banking_account_id',)),
    writable=('id', 'business_id', 'run_number', 'pay_frequency', 'pay_period', 'status', 'approved_by', 'paid_at', 'banking_account_id',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'approved_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'banking_account_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'approved_by', 'banking_account_id',)),
    ties=('id',),
    total=True,
    references={
        'approved_by': Reference(
            name='approved_by',
            columns=('approved_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'banking_account_id': Reference(
            name='banking_account_id',
            columns=('banking_account_id',),
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
    },
)
