# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view hs.work_order_dashboard"""

from __future__ import annotations

from typing import Final

from ...models.hs.work_order_dashboard import WorkOrderDashboardRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/hs/work-order-dashboard',
    schema='hs',
    table='work_order_dashboard',
    row=WorkOrderDashboardRow,
    columns={
        'work_order_id': 'quoted',
        'business_id': 'quoted',
        'work_order_number': 'text',
        'status': 'text',
        'priority': 'text',
        'scheduled_at': 'moment',
        'customer_name': 'text',
        'technician_names': 'value',
        'technician_count': 'digits',
    },
    nullable=frozenset(('priority', 'scheduled_at', 'technician_names',)),
    writable=('work_order_id', 'business_id', 'work_order_number', 'status', 'priority', 'scheduled_at', 'customer_name', 'technician_names', 'technician_count',),
    verbs=frozenset(('list',)),
    ties=('work_order_id', 'business_id', 'work_order_number', 'status', 'priority', 'scheduled_at', 'customer_name', 'technician_names', 'technician_count',),
    as_text=frozenset(('technician_names',)),
    total=False,
)
