# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table payroll.compensations"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.payroll.compensations import CompensationsRow, CompensationsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/payroll/compensations',
    schema='payroll',
    table='compensations',
    row=CompensationsRow,
    update=CompensationsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'employee_id': 'quoted',
        'compensation_kind': 'text',
        'currency': 'text',
        'pay_frequency': 'text',
        'effective_during': 'value',
        'approved_by': 'quoted',
        'note': 'text',
    },
    nullable=frozenset(('approved_by', 'note',)),
    writable=('id', 'business_id', 'employee_id', 'compensation_kind', 'currency', 'pay_frequency', 'effective_during', 'approved_by', 'note',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'employee_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'approved_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'employee_id', 'approved_by',)),
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
    },
)
