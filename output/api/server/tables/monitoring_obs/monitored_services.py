# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table monitoring_obs.monitored_services"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.monitoring_obs.monitored_services import MonitoredServicesInsert, MonitoredServicesRow, MonitoredServicesUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/monitored-services',
    schema='monitoring_obs',
    table='monitored_services',
    row=MonitoredServicesRow,
    insert=MonitoredServicesInsert,
    update=MonitoredServicesUpdate,
    columns={
        'id': 'quoted',
        'service_key': 'text',
        'display_name': 'text',
        'owning_team': 'text',
        'service_tier': 'text',
        'health_url': 'text',
        'runbook_url': 'text',
        'retired_at': 'moment',
    },
    nullable=frozenset(('health_url', 'runbook_url', 'retired_at',)),
    writable=('id', 'service_key', 'display_name', 'owning_team', 'service_tier', 'health_url', 'runbook_url', 'retired_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'service_key': Filter(_Annotated[_Text, _Field(max_length=63)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
    },
    sortable=frozenset(('id', 'service_key',)),
    ties=('id',),
    total=True,
)
