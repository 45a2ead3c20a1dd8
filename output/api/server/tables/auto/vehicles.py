# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auto.vehicles"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auto.vehicles import VehiclesInsert, VehiclesRow, VehiclesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/auto/vehicles',
    schema='auto',
    table='vehicles',
    row=VehiclesRow,
    insert=VehiclesInsert,
    update=VehiclesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'customer_id': 'quoted',
        'vin': 'text',
        'make': 'text',
        'model': 'text',
        'year': 'number',
        'engine_type': 'text',
        'transmission': 'text',
        'mileage': 'number',
        'license_plate': 'text',
        'vehicle_specs': 'json',
        'created_at': 'moment',
    },
    nullable=frozenset(('engine_type', 'transmission', 'mileage', 'license_plate', 'vehicle_specs',)),
    writable=('id', 'business_id', 'customer_id', 'vin', 'make', 'model', 'year', 'engine_type', 'transmission', 'mileage', 'license_plate', 'vehicle_specs', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'customer_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'customer_id',)),
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
    },
)
