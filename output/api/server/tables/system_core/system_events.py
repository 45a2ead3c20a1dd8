# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table system_core.system_events"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.system_core.system_events import SystemEventsInsert, SystemEventsRow, SystemEventsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/system-core/system-events',
    schema='system_core',
    table='system_events',
    row=SystemEventsRow,
    insert=SystemEventsInsert,
    update=SystemEventsUpdate,
    columns={
        'id': 'quoted',
        'event_type': 'text',
        'event_subtype': 'text',
        'event_data': 'json',
        'severity': 'text',
        'created_at': 'moment',
        'tenant_id': 'quoted',
        'user_id': 'quoted',
        'correlation_id': 'quoted',
        'source_system': 'text',
        'ip_address': 'value',
        'user_agent': 'text',
        'event_date': 'quoted',
    },
    nullable=frozenset(('event_subtype', 'tenant_id', 'user_id', 'correlation_id', 'source_system', 'ip_address', 'user_agent',)),
    writable=('id', 'event_type', 'event_subtype', 'event_data', 'severity', 'created_at', 'tenant_id', 'user_id', 'correlation_id', 'source_system', 'ip_address', 'user_agent',),
    key={
        'id': _Uuid,
        'created_at': _Timestamptz,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'event_type': Filter(_Annotated[_Text, _Field(max_length=100)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'created_at': Filter(_Timestamptz, ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'correlation_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'event_type', 'created_at', 'tenant_id', 'user_id', 'correlation_id',)),
    ties=('id', 'created_at',),
    total=True,
    references={
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
    },
)
