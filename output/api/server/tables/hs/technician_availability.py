# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.technician_availability"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.technician_availability import TechnicianAvailabilityInsert, TechnicianAvailabilityRow, TechnicianAvailabilityUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/technician-availability',
    schema='hs',
    table='technician_availability',
    row=TechnicianAvailabilityRow,
    insert=TechnicianAvailabilityInsert,
    update=TechnicianAvailabilityUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'technician_id': 'quoted',
        'available_during': 'value',
        'availability_status': 'text',
        'service_area': 'value',
        'notes': 'text',
        'created_at': 'moment',
    },
    nullable=frozenset(('service_area', 'notes',)),
    writable=('id', 'business_id', 'technician_id', 'available_during', 'availability_status', 'service_area', 'notes', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'technician_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'technician_id',)),
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
        'technician_id': Reference(
            name='technician_id',
            columns=('technician_id',),
            schema='hs',
            table='technicians',
            target_columns=('id',),
        ),
    },
)
