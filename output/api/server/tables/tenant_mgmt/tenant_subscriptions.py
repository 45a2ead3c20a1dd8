# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table tenant_mgmt.tenant_subscriptions"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.tenant_mgmt.tenant_subscriptions import TenantSubscriptionsInsert, TenantSubscriptionsRow, TenantSubscriptionsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/tenant-mgmt/tenant-subscriptions',
    schema='tenant_mgmt',
    table='tenant_subscriptions',
    row=TenantSubscriptionsRow,
    insert=TenantSubscriptionsInsert,
    update=TenantSubscriptionsUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'plan_id': 'text',
        'billing_cycle': 'text',
        'amount': 'quoted',
        'currency': 'text',
        'status': 'text',
        'current_period_start': 'moment',
        'current_period_end': 'moment',
        'feature_limits': 'json',
        'current_period': 'value',
    },
    nullable=frozenset(('feature_limits',)),
    writable=('id', 'tenant_id', 'plan_id', 'billing_cycle', 'amount', 'currency', 'status', 'current_period_start', 'current_period_end', 'feature_limits',),
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
