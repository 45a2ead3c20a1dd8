# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.security_policies_audit"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.security_policies_audit import SecurityPoliciesAuditInsert, SecurityPoliciesAuditRow, SecurityPoliciesAuditUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/security-policies-audit',
    schema='security_mgmt',
    table='security_policies_audit',
    row=SecurityPoliciesAuditRow,
    insert=SecurityPoliciesAuditInsert,
    update=SecurityPoliciesAuditUpdate,
    columns={
        'id': 'quoted',
        'action': 'text',
        'tenant_id': 'quoted',
        'row_id': 'quoted',
        'changed_columns': 'value',
        'old_row': 'json',
        'new_row': 'json',
        'changed_by': 'quoted',
        'changed_at': 'moment',
    },
    nullable=frozenset(('old_row', 'new_row', 'changed_by',)),
    writable=('id', 'action', 'tenant_id', 'row_id', 'changed_columns', 'old_row', 'new_row', 'changed_by', 'changed_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'row_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'row_id',)),
    ties=('id',),
    total=True,
    references={
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
