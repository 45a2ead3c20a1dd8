# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table user_mgmt.user_sessions"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.user_mgmt.user_sessions import UserSessionsRow, UserSessionsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/user-mgmt/user-sessions',
    schema='user_mgmt',
    table='user_sessions',
    row=UserSessionsRow,
    update=UserSessionsUpdate,
    columns={
        'id': 'quoted',
        'user_id': 'quoted',
        'client_ip': 'value',
        'user_agent': 'text',
        'created_at': 'moment',
        'expires_at': 'moment',
        'is_active': 'boolean',
    },
    nullable=frozenset(('client_ip', 'user_agent',)),
    writable=('id', 'user_id', 'client_ip', 'user_agent', 'created_at', 'expires_at', 'is_active',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'user_id',)),
    ties=('id',),
    total=True,
    references={
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
