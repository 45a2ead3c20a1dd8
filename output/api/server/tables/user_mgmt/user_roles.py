# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table user_mgmt.user_roles"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.user_mgmt.user_roles import UserRolesInsert, UserRolesRow, UserRolesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/user-mgmt/user-roles',
    schema='user_mgmt',
    table='user_roles',
    row=UserRolesRow,
    insert=UserRolesInsert,
    update=UserRolesUpdate,
    columns={
        'id': 'quoted',
        'user_id': 'quoted',
        'role_id': 'quoted',
        'assigned_by': 'quoted',
        'assigned_at': 'moment',
        'expires_at': 'moment',
        'assignment_context': 'json',
    },
    nullable=frozenset(('assigned_by', 'expires_at', 'assignment_context',)),
    writable=('id', 'user_id', 'role_id', 'assigned_by', 'assigned_at', 'expires_at', 'assignment_context',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'role_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'assigned_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'user_id', 'role_id', 'assigned_by',)),
    ties=('id',),
    total=True,
    references={
        'assigned_by': Reference(
            name='assigned_by',
            columns=('assigned_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'role_id': Reference(
            name='role_id',
            columns=('role_id',),
            schema='user_mgmt',
            table='roles',
            target_columns=('id',),
        ),
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
