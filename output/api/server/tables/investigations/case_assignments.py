# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.case_assignments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.investigations.case_assignments import CaseAssignmentsInsert, CaseAssignmentsRow, CaseAssignmentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/case-assignments',
    schema='investigations',
    table='case_assignments',
    row=CaseAssignmentsRow,
    insert=CaseAssignmentsInsert,
    update=CaseAssignmentsUpdate,
    columns={
        'case_id': 'quoted',
        'user_id': 'quoted',
        'assigned_by': 'quoted',
        'assigned_at': 'moment',
        'released_at': 'moment',
        'duties': 'value',
    },
    nullable=frozenset(('assigned_by', 'released_at',)),
    writable=('case_id', 'user_id', 'assigned_by', 'assigned_at', 'released_at', 'duties',),
    key={
        'case_id': _Uuid,
        'user_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'case_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'assigned_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('case_id', 'user_id', 'assigned_by',)),
    ties=('case_id', 'user_id',),
    total=True,
    references={
        'assigned_by': Reference(
            name='assigned_by',
            columns=('assigned_by',),
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
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
