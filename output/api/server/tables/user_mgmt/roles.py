# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table user_mgmt.roles"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.user_mgmt.roles import RolesInsert, RolesRow, RolesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/user-mgmt/roles',
    schema='user_mgmt',
    table='roles',
    row=RolesRow,
    insert=RolesInsert,
    update=RolesUpdate,
    columns={
        'id': 'quoted',
        'name': 'text',
        'description': 'text',
        'permissions': 'value',
        'role_config': 'json',
        'role_type': 'text',
        'tenant_id': 'quoted',
        'is_system_role': 'boolean',
    },
    nullable=frozenset(('description', 'role_config', 'tenant_id',)),
    writable=('id', 'name', 'description', 'permissions', 'role_config', 'role_type', 'tenant_id', 'is_system_role',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id',)),
    ties=('id',),
    total=True,
    references={
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
