# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table tenant_mgmt.tenant_usage_metrics"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.tenant_mgmt.tenant_usage_metrics import TenantUsageMetricsInsert, TenantUsageMetricsRow, TenantUsageMetricsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/tenant-mgmt/tenant-usage-metrics',
    schema='tenant_mgmt',
    table='tenant_usage_metrics',
    row=TenantUsageMetricsRow,
    insert=TenantUsageMetricsInsert,
    update=TenantUsageMetricsUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'metric_name': 'text',
        'metric_value': 'quoted',
        'metric_unit': 'text',
        'recorded_at': 'moment',
        'metadata': 'json',
    },
    nullable=frozenset(('metadata',)),
    writable=('id', 'tenant_id', 'metric_name', 'metric_value', 'metric_unit', 'recorded_at', 'metadata',),
    key={
        'id': _Uuid,
        'tenant_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id',)),
    ties=('id', 'tenant_id',),
    total=True,
    references={
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
