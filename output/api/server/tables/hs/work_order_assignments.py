# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.work_order_assignments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.work_order_assignments import WorkOrderAssignmentsInsert, WorkOrderAssignmentsRow, WorkOrderAssignmentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/work-order-assignments',
    schema='hs',
    table='work_order_assignments',
    row=WorkOrderAssignmentsRow,
    insert=WorkOrderAssignmentsInsert,
    update=WorkOrderAssignmentsUpdate,
    columns={
        'id': 'quoted',
        'work_order_id': 'quoted',
        'technician_id': 'quoted',
        'assigned_by': 'quoted',
        'assigned_at': 'moment',
        'started_at': 'moment',
        'completed_at': 'moment',
        'assignment_status': 'text',
        'notes': 'text',
    },
    nullable=frozenset(('assigned_by', 'started_at', 'completed_at', 'notes',)),
    writable=('id', 'work_order_id', 'technician_id', 'assigned_by', 'assigned_at', 'started_at', 'completed_at', 'assignment_status', 'notes',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'work_order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'technician_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'assigned_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'work_order_id', 'technician_id', 'assigned_by',)),
    ties=('id',),
    total=True,
    references={
        'assigned_by': Reference(
            name='assigned_by',
            columns=('assigned_by',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
        'technician_id': Reference(
            name='technician_id',
            columns=('technician_id',),
            schema='hs',
            table='technicians',
            target_columns=('id',),
        ),
        'work_order_id': Reference(
            name='work_order_id',
            columns=('work_order_id',),
            schema='hs',
            table='work_orders',
            target_columns=('id',),
        ),
    },
)
