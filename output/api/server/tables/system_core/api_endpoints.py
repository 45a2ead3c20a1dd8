# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table system_core.api_endpoints"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.system_core.api_endpoints import ApiEndpointsInsert, ApiEndpointsRow, ApiEndpointsUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/system-core/api-endpoints',
    schema='system_core',
    table='api_endpoints',
    row=ApiEndpointsRow,
    insert=ApiEndpointsInsert,
    update=ApiEndpointsUpdate,
    columns={
        'id': 'quoted',
        'endpoint_path': 'text',
        'method': 'text',
        'handler_function': 'text',
        'request_schema': 'json',
        'response_schema': 'json',
        'requires_auth': 'boolean',
        'required_permissions': 'value',
        'is_active': 'boolean',
        'display_order': 'number',
    },
    nullable=frozenset(('request_schema', 'response_schema',)),
    writable=('id', 'endpoint_path', 'method', 'handler_function', 'request_schema', 'response_schema', 'requires_auth', 'required_permissions', 'is_active', 'display_order',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'endpoint_path': Filter(_Annotated[_Text, _Field(max_length=255)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
    },
    sortable=frozenset(('id', 'endpoint_path',)),
    ties=('id',),
    total=True,
)
