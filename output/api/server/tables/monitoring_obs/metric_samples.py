# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table monitoring_obs.metric_samples"""

from __future__ import annotations

from typing import Final

from ...models._types import Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.monitoring_obs.metric_samples import MetricSamplesInsert, MetricSamplesRow, MetricSamplesUpdate
from ...models.monitoring_obs.resolution_enum import ResolutionEnum as _monitoring_obs_ResolutionEnum
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/metric-samples',
    schema='monitoring_obs',
    table='metric_samples',
    row=MetricSamplesRow,
    insert=MetricSamplesInsert,
    update=MetricSamplesUpdate,
    columns={
        'id': 'quoted',
        'metric_definition_id': 'quoted',
        'tenant_id': 'quoted',
        'resolution': 'text',
        'recorded_at': 'moment',
        'sample_value': 'float',
        'labels': 'json',
    },
    nullable=frozenset(('tenant_id', 'labels',)),
    writable=('id', 'metric_definition_id', 'tenant_id', 'resolution', 'recorded_at', 'sample_value', 'labels',),
    key={
        'id': _Uuid,
        'resolution': _monitoring_obs_ResolutionEnum,
        'recorded_at': _Timestamptz,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'metric_definition_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'metric_definition_id', 'tenant_id',)),
    ties=('id', 'resolution', 'recorded_at',),
    total=True,
    references={
        'metric_definition_id': Reference(
            name='metric_definition_id',
            columns=('metric_definition_id',),
            schema='monitoring_obs',
            table='metric_definitions',
            target_columns=('id',),
        ),
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
