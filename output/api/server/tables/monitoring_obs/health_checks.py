# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table monitoring_obs.health_checks"""

from __future__ import annotations

from typing import Final

from ...models._types import Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.monitoring_obs.health_checks import HealthChecksInsert, HealthChecksRow, HealthChecksUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/health-checks',
    schema='monitoring_obs',
    table='health_checks',
    row=HealthChecksRow,
    insert=HealthChecksInsert,
    update=HealthChecksUpdate,
    columns={
        'id': 'quoted',
        'service_id': 'quoted',
        'checked_at': 'moment',
        'status': 'text',
        'latency_ms': 'number',
        'details': 'json',
    },
    nullable=frozenset(('latency_ms', 'details',)),
    writable=('id', 'service_id', 'checked_at', 'status', 'latency_ms', 'details',),
    key={
        'id': _Uuid,
        'checked_at': _Timestamptz,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'service_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'checked_at': Filter(_Timestamptz, ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in',)),
    },
    sortable=frozenset(('id', 'service_id',)),
    ties=('id', 'checked_at',),
    total=True,
    references={
        'service_id': Reference(
            name='service_id',
            columns=('service_id',),
            schema='monitoring_obs',
            table='monitored_services',
            target_columns=('id',),
        ),
    },
)
