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
    columns=(
        'business_id',
        'vehicle_id',
        'make',
        'model',
        'year',
        'repair_order_id',
        'repair_order_number',
        'status',
        'completed_at',
        'final_cost',
        'task_count',
    ),
    nullable=frozenset(('completed_at', 'final_cost',)),
    writable=('business_id', 'vehicle_id', 'make', 'model', 'year', 'repair_order_id', 'repair_order_number', 'status', 'completed_at', 'final_cost', 'task_count',),
    verbs=frozenset(('list',)),
    ties=('business_id', 'vehicle_id', 'make', 'model', 'year', 'repair_order_id', 'repair_order_number', 'status', 'completed_at', 'final_cost', 'task_count',),
    total=False,
)
