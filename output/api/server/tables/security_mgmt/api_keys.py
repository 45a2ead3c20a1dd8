# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.api_keys"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.api_keys import ApiKeysRow, ApiKeysUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/api-keys',
    schema='security_mgmt',
    table='api_keys',
    row=ApiKeysRow,
    update=ApiKeysUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'key_name': 'text',
        'key_prefix': 'text',
        'scopes': 'value',
        'allowed_networks': 'value',
        'owner_user_id': 'quoted',
        'created_at': 'moment',
        'last_used_at': 'moment',
        'expires_at': 'moment',
        'revoked_at': 'moment',
    },
    nullable=frozenset(('owner_user_id', 'last_used_at', 'expires_at', 'revoked_at',)),
    writable=('id', 'tenant_id', 'key_name', 'key_prefix', 'scopes', 'allowed_networks', 'owner_user_id', 'created_at', 'last_used_at', 'expires_at', 'revoked_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'owner_user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'owner_user_id',)),
    ties=('id',),
    total=True,
    references={
        'owner_user_id': Reference(
            name='owner_user_id',
            columns=('owner_user_id',),
            schema='user_mgmt',
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
