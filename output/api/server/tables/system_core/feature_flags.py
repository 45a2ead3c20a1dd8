# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table system_core.feature_flags"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.system_core.feature_flags import FeatureFlagsInsert, FeatureFlagsRow, FeatureFlagsUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/system-core/feature-flags',
    schema='system_core',
    table='feature_flags',
    row=FeatureFlagsRow,
    insert=FeatureFlagsInsert,
    update=FeatureFlagsUpdate,
    columns={
        'id': 'quoted',
        'flag_key': 'text',
        'flag_name': 'text',
        'description': 'text',
        'is_enabled': 'boolean',
        'targeting_rules': 'json',
        'rollout_strategy': 'text',
        'expires_at': 'moment',
    },
    nullable=frozenset(('description', 'targeting_rules', 'expires_at',)),
    writable=('id', 'flag_key', 'flag_name', 'description', 'is_enabled', 'targeting_rules', 'rollout_strategy', 'expires_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'flag_key': Filter(_Annotated[_Text, _Field(max_length=100)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'expires_at': Filter(_Timestamptz, ('eq', 'gt', 'gte', 'lt', 'lte', 'in',)),
    },
    sortable=frozenset(('id', 'flag_key', 'expires_at',)),
    ties=('id',),
    total=True,
)
