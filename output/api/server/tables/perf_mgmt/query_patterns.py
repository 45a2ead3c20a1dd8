# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table perf_mgmt.query_patterns"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.perf_mgmt.query_patterns import QueryPatternsInsert, QueryPatternsRow, QueryPatternsUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/perf-mgmt/query-patterns',
    schema='perf_mgmt',
    table='query_patterns',
    row=QueryPatternsRow,
    insert=QueryPatternsInsert,
    update=QueryPatternsUpdate,
    columns={
        'id': 'quoted',
        'fingerprint': 'text',
        'pattern_name': 'text',
        'industry': 'text',
        'normalized_query': 'text',
        'target_duration_ms': 'number',
        'expected_indexes': 'value',
    },
    nullable=frozenset(('pattern_name', 'industry',)),
    writable=('id', 'fingerprint', 'pattern_name', 'industry', 'normalized_query', 'target_duration_ms', 'expected_indexes',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'fingerprint': Filter(_Annotated[_Text, _Field(max_length=64)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
    },
    sortable=frozenset(('id', 'fingerprint',)),
    ties=('id',),
    total=True,
)
