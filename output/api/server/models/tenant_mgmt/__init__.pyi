# schema tenant_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema tenant_mgmt. A module is loaded when one of its names is used."""

from .billing_cycle_enum import BillingCycleEnum as BillingCycleEnum
from .charge_type_enum import ChargeTypeEnum as ChargeTypeEnum
from .monthly_revenue import MonthlyRevenueRow as MonthlyRevenueRow
from .number_sequences import (
    NumberSequencesInsert as NumberSequencesInsert,
    NumberSequencesRow as NumberSequencesRow,
    NumberSequencesUpdate as NumberSequencesUpdate,
)
from .subscription_status_enum import SubscriptionStatusEnum as SubscriptionStatusEnum
from .tenant_billing_history import (
    TenantBillingHistoryInsert as TenantBillingHistoryInsert,
    TenantBillingHistoryRow as TenantBillingHistoryRow,
    TenantBillingHistoryUpdate as TenantBillingHistoryUpdate,
)
from .tenant_status_enum import TenantStatusEnum as TenantStatusEnum
from .tenant_subscriptions import (
    TenantSubscriptionsInsert as TenantSubscriptionsInsert,
    TenantSubscriptionsRow as TenantSubscriptionsRow,
    TenantSubscriptionsUpdate as TenantSubscriptionsUpdate,
)
from .tenant_usage_metrics import (
    TenantUsageMetricsInsert as TenantUsageMetricsInsert,
    TenantUsageMetricsRow as TenantUsageMetricsRow,
    TenantUsageMetricsUpdate as TenantUsageMetricsUpdate,
)
from .tenants import (
    TenantsInsert as TenantsInsert,
    TenantsRow as TenantsRow,
    TenantsUpdate as TenantsUpdate,
)
