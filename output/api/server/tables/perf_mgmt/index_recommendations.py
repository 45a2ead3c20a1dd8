# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table perf_mgmt.index_recommendations"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.perf_mgmt.index_recommendations import IndexRecommendationsInsert, IndexRecommendationsRow, IndexRecommendationsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/perf-mgmt/index-recommendations',
    schema='perf_mgmt',
    table='index_recommendations',
    row=IndexRecommendationsRow,
    insert=IndexRecommendationsInsert,
    update=IndexRecommendationsUpdate,
    columns={
        'id': 'quoted',
        'query_pattern_id': 'quoted',
        'target_schema': 'text',
        'target_table': 'text',
        'index_columns': 'value',
        'expected_gain': 'quoted',
        'status': 'text',
        'superseded_by_id': 'quoted',
        'proposed_at': 'moment',
        'decided_at': 'moment',
    },
    nullable=frozenset(('expected_gain', 'superseded_by_id', 'decided_at',)),
    writable=('id', 'query_pattern_id', 'target_schema', 'target_table', 'index_columns', 'expected_gain', 'status', 'superseded_by_id', 'proposed_at', 'decided_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'query_pattern_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'superseded_by_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'query_pattern_id', 'superseded_by_id',)),
    ties=('id',),
    total=True,
    references={
        'query_pattern_id': Reference(
            name='query_pattern_id',
            columns=('query_pattern_id',),
            schema='perf_mgmt',
            table='query_patterns',
            target_columns=('id',),
        ),
        'superseded_by_id': Reference(
            name='superseded_by_id',
            columns=('superseded_by_id',),
            schema='perf_mgmt',
            table='index_recommendations',
            target_columns=('id',),
        ),
    },
)
