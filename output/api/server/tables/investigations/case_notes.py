# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.case_notes"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.investigations.case_notes import CaseNotesInsert, CaseNotesRow, CaseNotesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/case-notes',
    schema='investigations',
    table='case_notes',
    row=CaseNotesRow,
    insert=CaseNotesInsert,
    update=CaseNotesUpdate,
    columns={
        'id': 'quoted',
        'case_id': 'quoted',
        'author_id': 'quoted',
        'subject_id': 'quoted',
        'note': 'text',
        'is_privileged': 'boolean',
        'search_document': 'value',
        'written_at': 'moment',
    },
    nullable=frozenset(('subject_id',)),
    writable=('id', 'case_id', 'author_id', 'subject_id', 'note', 'is_privileged', 'written_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'case_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'author_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'subject_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'case_id', 'author_id', 'subject_id',)),
    ties=('id',),
    total=True,
    references={
        'author_id': Reference(
            name='author_id',
            columns=('author_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'case_id': Reference(
            name='case_id',
            columns=('case_id',),
            schema='investigations',
            table='cases',
            target_columns=('id',),
        ),
        'subject_id': Reference(
            name='subject_id',
            columns=('subject_id',),
            schema='investigations',
            table='case_subjects',
            target_columns=('id',),
        ),
    },
)
