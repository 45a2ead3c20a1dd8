# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table perf_mgmt.query_samples"""

from __future__ import annotations

from typing import Final

from ...models._types import Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.perf_mgmt.query_samples import QuerySamplesInsert, QuerySamplesRow, QuerySamplesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/perf-mgmt/query-samples',
    schema='perf_mgmt',
    table='query_samples',
    row=QuerySamplesRow,
    insert=QuerySamplesInsert,
    update=QuerySamplesUpdate,
    columns={
        'id': 'quoted',
        'query_pattern_id': 'quoted',
        'tenant_id': 'quoted',
        'executed_at': 'moment',
        'duration_ms': 'quoted',
        'returned_row_count': 'digits',
        'shared_hit_share': 'quoted',
        'execution_plan': 'json',
    },
    nullable=frozenset(('tenant_id', 'shared_hit_share', 'execution_plan',)),
    writable=('id', 'query_pattern_id', 'tenant_id', 'executed_at', 'duration_ms', 'returned_row_count', 'shared_hit_share', 'execution_plan',),
    key={
        'id': _Uuid,
        'executed_at': _Timestamptz,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'query_pattern_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'query_pattern_id', 'tenant_id',)),
    ties=('id', 'executed_at',),
    total=True,
    references={
        'query_pattern_id': Reference(
            name='query_pattern_id',
            columns=('query_pattern_id',),
            schema='perf_mgmt',
            table='query_patterns',
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
