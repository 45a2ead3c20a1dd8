# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""materialized view tenant_mgmt.monthly_revenue"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.tenant_mgmt.monthly_revenue import MonthlyRevenueRow
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/tenant-mgmt/monthly-revenue',
    schema='tenant_mgmt',
    table='monthly_revenue',
    row=MonthlyRevenueRow,
    columns={
        'tenant_id': 'quoted',
        'industry': 'text',
        'month_start': 'moment',
        'document_count': 'digits',
        'revenue_amount': 'quoted',
    },
    nullable=frozenset(('revenue_amount',)),
    writable=('tenant_id', 'industry', 'month_start', 'document_count', 'revenue_amount',),
    verbs=frozenset(('list',)),
    filters={
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('tenant_id',)),
    ties=('tenant_id', 'industry', 'month_start', 'document_count', 'revenue_amount',),
    as_text=frozenset(('revenue_amount',)),
    total=False,
)
