# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table investigations.cases"""

from __future__ import annotations

from typing import Final

from ...models._types import Date as _Date, Uuid as _Uuid
from ...models.investigations.cases import CasesInsert, CasesRow, CasesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/investigations/cases',
    schema='investigations',
    table='cases',
    row=CasesRow,
    insert=CasesInsert,
    update=CasesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'case_number': 'text',
        'parent_case_id': 'quoted',
        'title': 'text',
        'case_kind': 'text',
        'status': 'text',
        'priority': 'text',
        'lead_id': 'quoted',
        'opened_at': 'moment',
        'closed_at': 'moment',
        'destroy_after': 'quoted',
    },
    nullable=frozenset(('parent_case_id', 'lead_id', 'closed_at', 'destroy_after',)),
    writable=('id', 'business_id', 'case_number', 'parent_case_id', 'title', 'case_kind', 'status', 'priority', 'lead_id', 'opened_at', 'closed_at', 'destroy_after',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'lead_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'destroy_after': Filter(_Date, ('eq', 'gt', 'gte', 'lt', 'lte', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'lead_id', 'destroy_after',)),
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
        'lead_id': Reference(
            name='lead_id',
            columns=('lead_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'cases_parent_case_fkey': Reference(
            name='cases_parent_case_fkey',
            columns=('business_id', 'parent_case_id',),
            schema='investigations',
            table='cases',
            target_columns=('business_id', 'id',),
        ),
    },
)
