# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table tenant_mgmt.tenant_billing_history"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.tenant_mgmt.tenant_billing_history import TenantBillingHistoryInsert, TenantBillingHistoryRow, TenantBillingHistoryUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/tenant-mgmt/tenant-billing-history',
    schema='tenant_mgmt',
    table='tenant_billing_history',
    row=TenantBillingHistoryRow,
    insert=TenantBillingHistoryInsert,
    update=TenantBillingHistoryUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'subscription_id': 'quoted',
        'amount_charged': 'quoted',
        'currency': 'text',
        'charge_type': 'text',
        'charge_date': 'moment',
        'charge_details': 'json',
    },
    nullable=frozenset(('charge_details',)),
    writable=('id', 'tenant_id', 'subscription_id', 'amount_charged', 'currency', 'charge_type', 'charge_date', 'charge_details',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'subscription_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'subscription_id',)),
    ties=('id',),
    total=True,
    references={
        'tenant_billing_history_subscription_fkey': Reference(
            name='tenant_billing_history_subscription_fkey',
            columns=('subscription_id', 'tenant_id',),
            schema='tenant_mgmt',
            table='tenant_subscriptions',
            target_columns=('id', 'tenant_id',),
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
