# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_hardening.encrypted_columns"""

from __future__ import annotations

from typing import Final

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.security_hardening.encrypted_columns import EncryptedColumnsInsert, EncryptedColumnsRow, EncryptedColumnsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-hardening/encrypted-columns',
    schema='security_hardening',
    table='encrypted_columns',
    row=EncryptedColumnsRow,
    insert=EncryptedColumnsInsert,
    update=EncryptedColumnsUpdate,
    columns={
        'id': 'quoted',
        'schema_name': 'text',
        'table_name': 'text',
        'column_name': 'text',
        'encryption_key_id': 'quoted',
        'is_searchable': 'boolean',
        'reencrypted_at': 'moment',
    },
    nullable=frozenset(('reencrypted_at',)),
    writable=('id', 'schema_name', 'table_name', 'column_name', 'encryption_key_id', 'is_searchable', 'reencrypted_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'schema_name': Filter(_Text, ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'encryption_key_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'schema_name', 'encryption_key_id',)),
    ties=('id',),
    total=True,
    references={
        'encryption_key_id': Reference(
            name='encryption_key_id',
            columns=('encryption_key_id',),
            schema='security_hardening',
            table='encryption_keys',
            target_columns=('id',),
        ),
    },
)
