# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view monitoring_obs.service_health"""

from __future__ import annotations

from typing import Final

from ...models.monitoring_obs.service_health import ServiceHealthRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/service-health',
    schema='monitoring_obs',
    table='service_health',
    row=ServiceHealthRow,
    columns={
        'service_id': 'quoted',
        'service_key': 'text',
        'service_tier': 'text',
        'status': 'text',
        'latency_ms': 'number',
        'checked_at': 'moment',
        'dependent_count': 'digits',
    },
    nullable=frozenset(('status', 'latency_ms', 'checked_at',)),
    writable=('service_id', 'service_key', 'service_tier', 'status', 'latency_ms', 'checked_at', 'dependent_count',),
    verbs=frozenset(('list',)),
    ties=('service_id', 'service_key', 'service_tier', 'status', 'latency_ms', 'checked_at', 'dependent_count',),
    total=False,
)
