# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.evidence_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Bytea as _Bytea, Uuid as _Uuid
from ...models.investigations.evidence_items import EvidenceItemsInsert, EvidenceItemsRow, EvidenceItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/evidence-items',
    schema='investigations',
    table='evidence_items',
    row=EvidenceItemsRow,
    insert=EvidenceItemsInsert,
    update=EvidenceItemsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'case_id': 'quoted',
        'parent_evidence_id': 'quoted',
        'evidence_tag': 'text',
        'evidence_kind': 'text',
        'description': 'text',
        'sha256': 'value',
        'storage_location': 'text',
        'is_under_legal_hold': 'boolean',
        'collected_at': 'moment',
        'collected_by': 'quoted',
        'disposed_at': 'moment',
    },
    nullable=frozenset(('parent_evidence_id', 'sha256', 'storage_location', 'collected_by', 'disposed_at',)),
    writable=('id', 'business_id', 'case_id', 'parent_evidence_id', 'evidence_tag', 'evidence_kind', 'description', 'sha256', 'storage_location', 'is_under_legal_hold', 'collected_at', 'collected_by', 'disposed_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'case_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'sha256': Filter(_Bytea, ('eq', 'in',)),
        'collected_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'case_id', 'collected_by',)),
    ties=('id',),
    total=True,
    references={
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'case_id': Reference(
            name='case_id',
            columns=('case_id',),
            schema='investigations',
            table='cases',
            target_columns=('id',),
        ),
        'collected_by': Reference(
            name='collected_by',
            columns=('collected_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'evidence_items_parent_evidence_fkey': Reference(
            name='evidence_items_parent_evidence_fkey',
            columns=('business_id', 'parent_evidence_id',),
            schema='investigations',
            table='evidence_items',
            target_columns=('business_id', 'id',),
        ),
    },
)
