# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_hardening.encryption_keys"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.security_hardening.encryption_keys import EncryptionKeysRow, EncryptionKeysUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-hardening/encryption-keys',
    schema='security_hardening',
    table='encryption_keys',
    row=EncryptionKeysRow,
    update=EncryptionKeysUpdate,
    columns={
        'id': 'quoted',
        'key_alias': 'text',
        'key_version': 'number',
        'key_purpose': 'text',
        'algorithm': 'text',
        'replaces_key_id': 'quoted',
        'activated_at': 'moment',
        'rotate_at': 'moment',
        'destroyed_at': 'moment',
    },
    nullable=frozenset(('replaces_key_id', 'destroyed_at',)),
    writable=('id', 'key_alias', 'key_version', 'key_purpose', 'algorithm', 'replaces_key_id', 'activated_at', 'rotate_at', 'destroyed_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'key_alias': Filter(_Annotated[_Text, _Field(max_length=100)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'replaces_key_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'key_alias', 'replaces_key_id',)),
    ties=('id',),
    total=True,
    references={
        'replaces_key_id': Reference(
            name='replaces_key_id',
            columns=('replaces_key_id',),
            schema='security_hardening',
            table='encryption_keys',
            target_columns=('id',),
        ),
    },
)
