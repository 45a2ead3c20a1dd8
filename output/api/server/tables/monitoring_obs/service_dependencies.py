# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table monitoring_obs.service_dependencies"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.monitoring_obs.service_dependencies import ServiceDependenciesInsert, ServiceDependenciesRow, ServiceDependenciesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/service-dependencies',
    schema='monitoring_obs',
    table='service_dependencies',
    row=ServiceDependenciesRow,
    insert=ServiceDependenciesInsert,
    update=ServiceDependenciesUpdate,
    columns={
        'service_id': 'quoted',
        'depends_on_service_id': 'quoted',
        'is_hard': 'boolean',
        'remark': 'text',
    },
    nullable=frozenset(('remark',)),
    writable=('service_id', 'depends_on_service_id', 'is_hard', 'remark',),
    key={
        'service_id': _Uuid,
        'depends_on_service_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'service_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'depends_on_service_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('service_id', 'depends_on_service_id',)),
    ties=('service_id', 'depends_on_service_id',),
    total=True,
    references={
        'depends_on_service_id': Reference(
            name='depends_on_service_id',
            columns=('depends_on_service_id',),
            schema='monitoring_obs',
            table='monitored_services',
            target_columns=('id',),
        ),
        'service_id': Reference(
            name='service_id',
            columns=('service_id',),
            schema='monitoring_obs',
            table='monitored_services',
            target_columns=('id',),
        ),
    },
)
