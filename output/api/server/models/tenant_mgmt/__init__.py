# schema tenant_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema tenant_mgmt. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        billing_cycle_enum BillingCycleEnum
        charge_type_enum ChargeTypeEnum
        monthly_revenue MonthlyRevenueRow
        number_sequences NumberSequencesInsert NumberSequencesRow NumberSequencesUpdate
        subscription_status_enum SubscriptionStatusEnum
        tenant_billing_history TenantBillingHistoryInsert TenantBillingHistoryRow TenantBillingHistoryUpdate
        tenant_status_enum TenantStatusEnum
        tenant_subscriptions TenantSubscriptionsInsert TenantSubscriptionsRow TenantSubscriptionsUpdate
        tenant_usage_metrics TenantUsageMetricsInsert TenantUsageMetricsRow TenantUsageMetricsUpdate
        tenants TenantsInsert TenantsRow TenantsUpdate
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
