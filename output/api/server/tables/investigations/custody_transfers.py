# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.custody_transfers"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.investigations.custody_transfers import CustodyTransfersInsert, CustodyTransfersRow, CustodyTransfersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/custody-transfers',
    schema='investigations',
    table='custody_transfers',
    row=CustodyTransfersRow,
    insert=CustodyTransfersInsert,
    update=CustodyTransfersUpdate,
    columns={
        'id': 'quoted',
        'evidence_item_id': 'quoted',
        'action': 'text',
        'from_user_id': 'quoted',
        'to_user_id': 'quoted',
        'transferred_at': 'moment',
        'seal_number': 'text',
        'remark': 'text',
    },
    nullable=frozenset(('from_user_id', 'to_user_id', 'seal_number', 'remark',)),
    writable=('id', 'evidence_item_id', 'action', 'from_user_id', 'to_user_id', 'transferred_at', 'seal_number', 'remark',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'evidence_item_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'from_user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'to_user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'evidence_item_id', 'from_user_id', 'to_user_id',)),
    ties=('id',),
    total=True,
    references={
        'evidence_item_id': Reference(
            name='evidence_item_id',
            columns=('evidence_item_id',),
            schema='investigations',
            table='evidence_items',
            target_columns=('id',),
        ),
        'from_user_id': Reference(
            name='from_user_id',
            columns=('from_user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'to_user_id': Reference(
            name='to_user_id',
            columns=('to_user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
