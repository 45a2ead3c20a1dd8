# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auto.repair_orders"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auto.repair_orders import RepairOrdersInsert, RepairOrdersRow, RepairOrdersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/auto/repair-orders',
    schema='auto',
    table='repair_orders',
    row=RepairOrdersRow,
    insert=RepairOrdersInsert,
    update=RepairOrdersUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'appointment_id': 'quoted',
        'customer_id': 'quoted',
        'vehicle_id': 'quoted',
        'repair_order_number': 'text',
        'problem_description': 'text',
        'diagnosis': 'text',
        'status': 'text',
        'estimated_cost': 'quoted',
        'final_cost': 'quoted',
        'started_at': 'moment',
        'completed_at': 'moment',
    },
    nullable=frozenset(('diagnosis', 'estimated_cost', 'final_cost', 'started_at', 'completed_at',)),
    writable=('id', 'business_id', 'appointment_id', 'customer_id', 'vehicle_id', 'repair_order_number', 'problem_description', 'diagnosis', 'status', 'estimated_cost', 'final_cost', 'started_at', 'completed_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'appointment_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'customer_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'vehicle_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'appointment_id', 'customer_id', 'vehicle_id',)),
    ties=('id',),
    total=True,
    references={
        'appointment_id': Reference(
            name='appointment_id',
            columns=('appointment_id',),
            schema='auto',
            table='service_appointments',
            target_columns=('id',),
        ),
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'customer_id': Reference(
            name='customer_id',
            columns=('customer_id',),
            schema='auto',
            table='customers',
            target_columns=('id',),
        ),
        'vehicle_id': Reference(
            name='vehicle_id',
            columns=('vehicle_id',),
            schema='auto',
            table='vehicles',
            target_columns=('id',),
        ),
    },
)
