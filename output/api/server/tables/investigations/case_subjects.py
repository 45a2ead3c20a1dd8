# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.case_subjects"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.investigations.case_subjects import CaseSubjectsInsert, CaseSubjectsRow, CaseSubjectsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/case-subjects',
    schema='investigations',
    table='case_subjects',
    row=CaseSubjectsRow,
    insert=CaseSubjectsInsert,
    update=CaseSubjectsUpdate,
    columns={
        'id': 'quoted',
        'case_id': 'quoted',
        'subject_alias': 'text',
        'subject_role': 'text',
        'known_addresses': 'value',
        'last_seen_at': 'moment',
        'last_seen_near': 'value',
    },
    nullable=frozenset(('known_addresses', 'last_seen_at', 'last_seen_near',)),
    writable=('id', 'case_id', 'subject_alias', 'subject_role', 'known_addresses', 'last_seen_at', 'last_seen_near',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'case_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'case_id',)),
    ties=('id',),
    total=True,
    references={
        'case_id': Reference(
            name='case_id',
            columns=('case_id',),
            schema='investigations',
            table='cases',
            target_columns=('id',),
        ),
    },
)
