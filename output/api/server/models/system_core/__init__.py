# schema system_core
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema system_core. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        active_feature_flags ActiveFeatureFlagsRow
        amount Amount
        api_endpoints ApiEndpointsInsert ApiEndpointsRow ApiEndpointsUpdate
        audit_action_enum AuditActionEnum
        config_type_enum ConfigTypeEnum
        currency_code CurrencyCode
        customer_type_enum CustomerTypeEnum
        email_address EmailAddress
        employment_status_enum EmploymentStatusEnum
        feature_flags FeatureFlagsInsert FeatureFlagsRow FeatureFlagsUpdate
        http_method_enum HttpMethodEnum
        industry_enum IndustryEnum
        payment_method_enum PaymentMethodEnum
        payment_status_enum PaymentStatusEnum
        phone_number PhoneNumber
        postal_address PostalAddress
        priority_enum PriorityEnum
        rollout_strategy_enum RolloutStrategyEnum
        severity_enum SeverityEnum
        stock_quantity StockQuantity
        system_config SystemConfigInsert SystemConfigRow SystemConfigUpdate
        system_config_audit SystemConfigAuditInsert SystemConfigAuditRow SystemConfigAuditUpdate
        system_events SystemEventsInsert SystemEventsRow SystemEventsUpdate
        task_status_enum TaskStatusEnum
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
