# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table user_mgmt.users"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.user_mgmt.users import UsersRow, UsersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/user-mgmt/users',
    schema='user_mgmt',
    table='users',
    row=UsersRow,
    update=UsersUpdate,
    columns={
        'id': 'quoted',
        'username': 'text',
        'profile_data': 'json',
        'status': 'text',
        'last_login_at': 'moment',
        'tenant_id': 'quoted',
        'auth_user_id': 'quoted',
        'created_at': 'moment',
    },
    nullable=frozenset(('profile_data', 'last_login_at', 'auth_user_id',)),
    writable=('id', 'username', 'profile_data', 'status', 'last_login_at', 'tenant_id', 'auth_user_id', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'auth_user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'auth_user_id',)),
    ties=('id',),
    total=True,
    references={
        'auth_user_id': Reference(
            name='auth_user_id',
            columns=('auth_user_id',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
