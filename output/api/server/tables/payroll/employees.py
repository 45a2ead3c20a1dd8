# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table payroll.employees"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.payroll.employees import EmployeesInsert, EmployeesRow, EmployeesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/payroll/employees',
    schema='payroll',
    table='employees',
    row=EmployeesRow,
    insert=EmployeesInsert,
    update=EmployeesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'user_id': 'quoted',
        'manager_id': 'quoted',
        'employee_number': 'text',
        'full_name': 'text',
        'home_address': 'value',
        'employment_status': 'text',
        'employed_during': 'value',
        'created_at': 'moment',
    },
    nullable=frozenset(('user_id', 'manager_id', 'home_address',)),
    writable=('id', 'business_id', 'user_id', 'manager_id', 'employee_number', 'full_name', 'home_address', 'employment_status', 'employed_during', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'user_id',)),
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
        'employees_manager_fkey': Reference(
            name='employees_manager_fkey',
            columns=('business_id', 'manager_id',),
            schema='payroll',
            table='employees',
            target_columns=('business_id', 'id',),
        ),
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
