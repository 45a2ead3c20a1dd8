# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table payroll.time_entries"""

from __future__ import annotations

from typing import Final

from ...models._types import Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.payroll.time_entries import TimeEntriesInsert, TimeEntriesRow, TimeEntriesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/payroll/time-entries',
    schema='payroll',
    table='time_entries',
    row=TimeEntriesRow,
    insert=TimeEntriesInsert,
    update=TimeEntriesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'employee_id': 'quoted',
        'started_at': 'moment',
        'ended_at': 'moment',
        'break_minutes': 'number',
        'worked_hours': 'quoted',
        'clocked_at': 'value',
        'approved_by': 'quoted',
    },
    nullable=frozenset(('ended_at', 'worked_hours', 'clocked_at', 'approved_by',)),
    writable=('id', 'business_id', 'employee_id', 'started_at', 'ended_at', 'break_minutes', 'clocked_at', 'approved_by',),
    key={
        'id': _Uuid,
        'started_at': _Timestamptz,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'employee_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'approved_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'employee_id', 'approved_by',)),
    ties=('id', 'started_at',),
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
