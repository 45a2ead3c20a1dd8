# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table system_core.system_config"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.system_core.config_type_enum import ConfigTypeEnum as _system_core_ConfigTypeEnum
from ...models.system_core.system_config import SystemConfigInsert, SystemConfigRow, SystemConfigUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/system-core/system-config',
    schema='system_core',
    table='system_config',
    row=SystemConfigRow,
    insert=SystemConfigInsert,
    update=SystemConfigUpdate,
    columns={
        'id': 'quoted',
        'config_key': 'text',
        'config_type': 'text',
        'validation_rules': 'json',
        'is_encrypted': 'boolean',
        'environment': 'text',
        'created_at': 'moment',
        'updated_at': 'moment',
        'created_by': 'quoted',
        'updated_by': 'quoted',
    },
    nullable=frozenset(('validation_rules', 'is_encrypted', 'environment', 'created_at', 'updated_at', 'created_by', 'updated_by',)),
    writable=('id', 'config_key', 'config_type', 'validation_rules', 'is_encrypted', 'environment', 'created_at', 'updated_at', 'created_by', 'updated_by',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'config_key': Filter(_Annotated[_Text, _Field(max_length=255)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'config_type': Filter(_system_core_ConfigTypeEnum, ('eq', 'ne', 'in',)),
        'created_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'updated_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'config_key', 'config_type', 'created_by', 'updated_by',)),
    ties=('id',),
    total=True,
    references={
        'created_by': Reference(
            name='created_by',
            columns=('created_by',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
        'updated_by': Reference(
            name='updated_by',
            columns=('updated_by',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
    },
)
