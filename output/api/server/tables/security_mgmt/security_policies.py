# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.security_policies"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.security_policies import SecurityPoliciesInsert, SecurityPoliciesRow, SecurityPoliciesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/security-policies',
    schema='security_mgmt',
    table='security_policies',
    row=SecurityPoliciesRow,
    insert=SecurityPoliciesInsert,
    update=SecurityPoliciesUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'policy_type': 'text',
        'version_number': 'number',
        'settings': 'json',
        'is_enforced': 'boolean',
        'effective_from': 'moment',
        'effective_to': 'moment',
        'approved_by': 'quoted',
        'created_at': 'moment',
    },
    nullable=frozenset(('effective_to', 'approved_by',)),
    writable=('id', 'tenant_id', 'policy_type', 'version_number', 'settings', 'is_enforced', 'effective_from', 'effective_to', 'approved_by', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'approved_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'approved_by',)),
    ties=('id',),
    total=True,
    references={
        'approved_by': Reference(
            name='approved_by',
            columns=('approved_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
