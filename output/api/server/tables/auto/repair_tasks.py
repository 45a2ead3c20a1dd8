# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auto.repair_tasks"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auto.repair_tasks import RepairTasksInsert, RepairTasksRow, RepairTasksUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/auto/repair-tasks',
    schema='auto',
    table='repair_tasks',
    row=RepairTasksRow,
    insert=RepairTasksInsert,
    update=RepairTasksUpdate,
    columns={
        'id': 'quoted',
        'repair_order_id': 'quoted',
        'task_description': 'text',
        'labor_hours': 'quoted',
        'labor_rate': 'quoted',
        'status': 'text',
        'technician_id': 'quoted',
        'started_at': 'moment',
        'completed_at': 'moment',
        'notes': 'text',
    },
    nullable=frozenset(('technician_id', 'started_at', 'completed_at', 'notes',)),
    writable=('id', 'repair_order_id', 'task_description', 'labor_hours', 'labor_rate', 'status', 'technician_id', 'started_at', 'completed_at', 'notes',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'repair_order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'technician_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'repair_order_id', 'technician_id',)),
    ties=('id',),
    total=True,
    references={
        'repair_order_id': Reference(
            name='repair_order_id',
            columns=('repair_order_id',),
            schema='auto',
            table='repair_orders',
            target_columns=('id',),
        ),
        'technician_id': Reference(
            name='technician_id',
            columns=('technician_id',),
            schema='auto',
            table='technicians',
            target_columns=('id',),
        ),
    },
)
