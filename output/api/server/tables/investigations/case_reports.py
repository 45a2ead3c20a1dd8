# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.case_reports"""

from __future__ import annotations

from typing import Final

from ...models._types import Int4 as _Int4, Uuid as _Uuid
from ...models.investigations.case_reports import CaseReportsInsert, CaseReportsRow, CaseReportsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/case-reports',
    schema='investigations',
    table='case_reports',
    row=CaseReportsRow,
    insert=CaseReportsInsert,
    update=CaseReportsUpdate,
    columns={
        'case_id': 'quoted',
        'version_number': 'number',
        'title': 'text',
        'sections': 'json',
        'written_by': 'quoted',
        'delivered_at': 'moment',
    },
    nullable=frozenset(('sections', 'written_by', 'delivered_at',)),
    writable=('case_id', 'version_number', 'title', 'sections', 'written_by', 'delivered_at',),
    key={
        'case_id': _Uuid,
        'version_number': _Int4,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'case_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'written_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('case_id', 'written_by',)),
    ties=('case_id', 'version_number',),
    total=True,
    references={
        'case_id': Reference(
            name='case_id',
            columns=('case_id',),
            schema='investigations',
            table='cases',
            target_columns=('id',),
        ),
        'written_by': Reference(
            name='written_by',
            columns=('written_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
