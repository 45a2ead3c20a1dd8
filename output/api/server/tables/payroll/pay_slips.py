# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table payroll.pay_slips"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.payroll.pay_slips import PaySlipsInsert, PaySlipsRow, PaySlipsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/payroll/pay-slips',
    schema='payroll',
    table='pay_slips',
    row=PaySlipsRow,
    insert=PaySlipsInsert,
    update=PaySlipsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'pay_run_id': 'quoted',
        'employee_id': 'quoted',
        'gross_amount': 'quoted',
        'deduction_amount': 'quoted',
        'net_amount': 'quoted',
        'currency': 'text',
        'delivered_at': 'moment',
        'remark': 'text',
    },
    nullable=frozenset(('delivered_at', 'remark',)),
    writable=('id', 'business_id', 'pay_run_id', 'employee_id', 'gross_amount', 'deduction_amount', 'currency', 'delivered_at', 'remark',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'pay_run_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'employee_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'pay_run_id', 'employee_id',)),
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
        'employee_id': Reference(
            name='employee_id',
            columns=('employee_id',),
            schema='payroll',
            table='employees',
            target_columns=('id',),
        ),
        'pay_run_id': Reference(
            name='pay_run_id',
            columns=('pay_run_id',),
            schema='payroll',
            table='pay_runs',
            target_columns=('id',),
        ),
    },
)
