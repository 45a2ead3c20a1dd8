# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table perf_mgmt.cache_policies"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.perf_mgmt.cache_policies import CachePoliciesInsert, CachePoliciesRow, CachePoliciesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/perf-mgmt/cache-policies',
    schema='perf_mgmt',
    table='cache_policies',
    row=CachePoliciesRow,
    insert=CachePoliciesInsert,
    update=CachePoliciesUpdate,
    columns={
        'id': 'quoted',
        'api_endpoint_id': 'quoted',
        'cache_scope': 'text',
        'keep_for': 'value',
        'stale_while_refreshed': 'value',
        'vary_by': 'value',
        'is_enabled': 'boolean',
    },
    nullable=frozenset(('stale_while_refreshed',)),
    writable=('id', 'api_endpoint_id', 'cache_scope', 'keep_for', 'stale_while_refreshed', 'vary_by', 'is_enabled',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'api_endpoint_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'api_endpoint_id',)),
    ties=('id',),
    total=True,
    references={
        'api_endpoint_id': Reference(
            name='api_endpoint_id',
            columns=('api_endpoint_id',),
            schema='system_core',
            table='api_endpoints',
            target_columns=('id',),
        ),
    },
)
