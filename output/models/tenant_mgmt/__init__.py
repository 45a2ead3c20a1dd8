# schema tenant_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema tenant_mgmt. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .billing_cycle_enum import BillingCycleEnum
    from .charge_type_enum import ChargeTypeEnum
    from .monthly_revenue import MonthlyRevenueRow
    from .number_sequences import NumberSequencesInsert, NumberSequencesRow, NumberSequencesUpdate
    from .subscription_status_enum import SubscriptionStatusEnum
    from .tenant_billing_history import (
        TenantBillingHistoryInsert,
        TenantBillingHistoryRow,
        TenantBillingHistoryUpdate,
    )
    from .tenant_status_enum import TenantStatusEnum
    from .tenant_subscriptions import (
        TenantSubscriptionsInsert,
        TenantSubscriptionsRow,
        TenantSubscriptionsUpdate,
    )
    from .tenant_usage_metrics import (
        TenantUsageMetricsInsert,
        TenantUsageMetricsRow,
        TenantUsageMetricsUpdate,
    )
    from .tenants import TenantsInsert, TenantsRow, TenantsUpdate
else:
    _MODULES = {
        "BillingCycleEnum": ".billing_cycle_enum",
        "ChargeTypeEnum": ".charge_type_enum",
        "MonthlyRevenueRow": ".monthly_revenue",
        "NumberSequencesInsert": ".number_sequences",
        "NumberSequencesRow": ".number_sequences",
        "NumberSequencesUpdate": ".number_sequences",
        "SubscriptionStatusEnum": ".subscription_status_enum",
        "TenantBillingHistoryInsert": ".tenant_billing_history",
        "TenantBillingHistoryRow": ".tenant_billing_history",
        "TenantBillingHistoryUpdate": ".tenant_billing_history",
        "TenantStatusEnum": ".tenant_status_enum",
        "TenantSubscriptionsInsert": ".tenant_subscriptions",
        "TenantSubscriptionsRow": ".tenant_subscriptions",
        "TenantSubscriptionsUpdate": ".tenant_subscriptions",
        "TenantUsageMetricsInsert": ".tenant_usage_metrics",
        "TenantUsageMetricsRow": ".tenant_usage_metrics",
        "TenantUsageMetricsUpdate": ".tenant_usage_metrics",
        "TenantsInsert": ".tenants",
        "TenantsRow": ".tenants",
        "TenantsUpdate": ".tenants",
    }

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(_import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = [
    "BillingCycleEnum",
    "ChargeTypeEnum",
    "MonthlyRevenueRow",
    "NumberSequencesInsert",
    "NumberSequencesRow",
    "NumberSequencesUpdate",
    "SubscriptionStatusEnum",
    "TenantBillingHistoryInsert",
    "TenantBillingHistoryRow",
    "TenantBillingHistoryUpdate",
    "TenantStatusEnum",
    "TenantSubscriptionsInsert",
    "TenantSubscriptionsRow",
    "TenantSubscriptionsUpdate",
    "TenantUsageMetricsInsert",
    "TenantUsageMetricsRow",
    "TenantUsageMetricsUpdate",
    "TenantsInsert",
    "TenantsRow",
    "TenantsUpdate",
]
