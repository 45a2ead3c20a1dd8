# materialized view tenant_mgmt.monthly_revenue
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int8 as _Int8,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
)
from ..system_core.industry_enum import IndustryEnum as _system_core_IndustryEnum


class MonthlyRevenueRow(_RowModel):
    """Earnings of each tenant by month and industry: paid invoices, closed repair orders, paid restaurant orders. Goes across tenants, so only administrators of the platform read it; refreshed every night by a role that bypasses row-level security."""

    tenant_id: _Annotated[_Uuid, _Field(description="The tenant that earned it.")]
    industry: _Annotated[
        _system_core_IndustryEnum, _Field(description="Module in which it was earned.")
    ]
    month_start: _Annotated[_Timestamptz, _Field(description="First moment of the month, in UTC.")]
    document_count: _Annotated[_Int8, _Field(description="How many invoices or orders were paid.")]
    revenue_amount: _Annotated[
        _Numeric | None, _Field(description="Their sum, in the tenant's own currency.")
    ]
