# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view auto.vehicle_service_history"""

from __future__ import annotations

from typing import Final

from ...models.auto.vehicle_service_history import VehicleServiceHistoryRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/auto/vehicle-service-history',
    schema='auto',
    table='vehicle_service_history',
    row=VehicleServiceHistoryRow,
    columns={
        'business_id': 'quoted',
        'vehicle_id': 'quoted',
        'make': 'text',
        'model': 'text',
        'year': 'number',
        'repair_order_id': 'quoted',
        'repair_order_number': 'text',
        'status': 'text',
        'completed_at': 'moment',
        'final_cost': 'quoted',
        'task_count': 'digits',
    },
    nullable=frozenset(('completed_at', 'final_cost',)),
    writable=('business_id', 'vehicle_id', 'make', 'model', 'year', 'repair_order_id', 'repair_order_number', 'status', 'completed_at', 'final_cost', 'task_count',),
    verbs=frozenset(('list',)),
    ties=('business_id', 'vehicle_id', 'make', 'model', 'year', 'repair_order_id', 'repair_order_number', 'status', 'completed_at', 'final_cost', 'task_count',),
    as_text=frozenset(('final_cost',)),
    total=False,
)
