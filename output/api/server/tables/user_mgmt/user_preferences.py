# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table user_mgmt.user_preferences"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.user_mgmt.user_preferences import UserPreferencesInsert, UserPreferencesRow, UserPreferencesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/user-mgmt/user-preferences',
    schema='user_mgmt',
    table='user_preferences',
    row=UserPreferencesRow,
    insert=UserPreferencesInsert,
    update=UserPreferencesUpdate,
    columns={
        'id': 'quoted',
        'user_id': 'quoted',
        'preference_key': 'text',
        'preference_value': 'json',
        'preference_type': 'text',
        'updated_at': 'moment',
    },
    writable=('id', 'user_id', 'preference_key', 'preference_value', 'preference_type', 'updated_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
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
