# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table monitoring_obs.metric_definitions"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.monitoring_obs.metric_definitions import MetricDefinitionsInsert, MetricDefinitionsRow, MetricDefinitionsUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/metric-definitions',
    schema='monitoring_obs',
    table='metric_definitions',
    row=MetricDefinitionsRow,
    insert=MetricDefinitionsInsert,
    update=MetricDefinitionsUpdate,
    columns={
        'id': 'quoted',
        'metric_key': 'text',
        'metric_kind': 'text',
        'unit': 'text',
        'description': 'text',
        'histogram_bounds': 'value',
    },
    nullable=frozenset(('description', 'histogram_bounds',)),
    writable=('id', 'metric_key', 'metric_kind', 'unit', 'description', 'histogram_bounds',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'metric_key': Filter(_Annotated[_Text, _Field(max_length=100)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
    },
    sortable=frozenset(('id', 'metric_key',)),
    ties=('id',),
    total=True,
)
