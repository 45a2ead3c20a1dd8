# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table perf_mgmt.tenant_quotas"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.perf_mgmt.tenant_quotas import TenantQuotasInsert, TenantQuotasRow, TenantQuotasUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/perf-mgmt/tenant-quotas',
    schema='perf_mgmt',
    table='tenant_quotas',
    row=TenantQuotasRow,
    insert=TenantQuotasInsert,
    update=TenantQuotasUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'quota_resource': 'text',
        'soft_limit': 'digits',
        'hard_limit': 'digits',
        'used_amount': 'digits',
        'used_share': 'quoted',
        'updated_at': 'moment',
    },
    nullable=frozenset(('hard_limit',)),
    writable=('id', 'tenant_id', 'quota_resource', 'soft_limit', 'hard_limit', 'used_amount', 'updated_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id',)),
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
