# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auth.users"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auth.users import UsersRow, UsersUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/auth/users',
    schema='auth',
    table='users',
    row=UsersRow,
    update=UsersUpdate,
    columns={
        'id': 'quoted',
        'email_confirmed_at': 'moment',
        'last_sign_in_at': 'moment',
        'banned_until': 'moment',
        'metadata': 'json',
        'created_at': 'moment',
        'updated_at': 'moment',
    },
    nullable=frozenset(('email_confirmed_at', 'last_sign_in_at', 'banned_until',)),
    writable=('id', 'email_confirmed_at', 'last_sign_in_at', 'banned_until', 'metadata', 'created_at', 'updated_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id',)),
    ties=('id',),
    total=True,
)
