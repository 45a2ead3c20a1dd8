# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auto.service_appointments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auto.service_appointments import ServiceAppointmentsInsert, ServiceAppointmentsRow, ServiceAppointmentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/auto/service-appointments',
    schema='auto',
    table='service_appointments',
    row=ServiceAppointmentsRow,
    insert=ServiceAppointmentsInsert,
    update=ServiceAppointmentsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'customer_id': 'quoted',
        'vehicle_id': 'quoted',
        'appointment_type': 'text',
        'description': 'text',
        'scheduled_at': 'moment',
        'estimated_duration': 'number',
        'status': 'text',
        'technician_id': 'quoted',
        'bay_assignment': 'text',
        'created_at': 'moment',
    },
    nullable=frozenset(('description', 'technician_id', 'bay_assignment',)),
    writable=('id', 'business_id', 'customer_id', 'vehicle_id', 'appointment_type', 'description', 'scheduled_at', 'estimated_duration', 'status', 'technician_id', 'bay_assignment', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'customer_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'vehicle_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'technician_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'customer_id', 'vehicle_id', 'technician_id',)),
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
        'customer_id': Reference(
            name='customer_id',
            columns=('customer_id',),
            schema='auto',
            table='customers',
            target_columns=('id',),
        ),
        'technician_id': Reference(
            name='technician_id',
            columns=('technician_id',),
            schema='auto',
            table='technicians',
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
