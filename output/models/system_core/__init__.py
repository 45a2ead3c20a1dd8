# schema system_core
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema system_core. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .active_feature_flags import ActiveFeatureFlagsRow
    from .amount import Amount
    from .api_endpoints import ApiEndpointsInsert, ApiEndpointsRow, ApiEndpointsUpdate
    from .audit_action_enum import AuditActionEnum
    from .config_type_enum import ConfigTypeEnum
    from .currency_code import CurrencyCode
    from .customer_type_enum import CustomerTypeEnum
    from .email_address import EmailAddress
    from .employment_status_enum import EmploymentStatusEnum
    from .feature_flags import FeatureFlagsInsert, FeatureFlagsRow, FeatureFlagsUpdate
    from .http_method_enum import HttpMethodEnum
    from .industry_enum import IndustryEnum
    from .payment_method_enum import PaymentMethodEnum
    from .payment_status_enum import PaymentStatusEnum
    from .phone_number import PhoneNumber
    from .postal_address import PostalAddress
    from .priority_enum import PriorityEnum
    from .rollout_strategy_enum import RolloutStrategyEnum
    from .severity_enum import SeverityEnum
    from .stock_quantity import StockQuantity
    from .system_config import SystemConfigInsert, SystemConfigRow, SystemConfigUpdate
    from .system_config_audit import (
        SystemConfigAuditInsert,
        SystemConfigAuditRow,
        SystemConfigAuditUpdate,
    )
    from .system_events import SystemEventsInsert, SystemEventsRow, SystemEventsUpdate
    from .task_status_enum import TaskStatusEnum
else:
    _MODULES = {
        "ActiveFeatureFlagsRow": ".active_feature_flags",
        "Amount": ".amount",
        "ApiEndpointsInsert": ".api_endpoints",
        "ApiEndpointsRow": ".api_endpoints",
        "ApiEndpointsUpdate": ".api_endpoints",
        "AuditActionEnum": ".audit_action_enum",
        "ConfigTypeEnum": ".config_type_enum",
        "CurrencyCode": ".currency_code",
        "CustomerTypeEnum": ".customer_type_enum",
        "EmailAddress": ".email_address",
        "EmploymentStatusEnum": ".employment_status_enum",
        "FeatureFlagsInsert": ".feature_flags",
        "FeatureFlagsRow": ".feature_flags",
        "FeatureFlagsUpdate": ".feature_flags",
        "HttpMethodEnum": ".http_method_enum",
        "IndustryEnum": ".industry_enum",
        "PaymentMethodEnum": ".payment_method_enum",
        "PaymentStatusEnum": ".payment_status_enum",
        "PhoneNumber": ".phone_number",
        "PostalAddress": ".postal_address",
        "PriorityEnum": ".priority_enum",
        "RolloutStrategyEnum": ".rollout_strategy_enum",
        "SeverityEnum": ".severity_enum",
        "StockQuantity": ".stock_quantity",
        "SystemConfigAuditInsert": ".system_config_audit",
        "SystemConfigAuditRow": ".system_config_audit",
        "SystemConfigAuditUpdate": ".system_config_audit",
        "SystemConfigInsert": ".system_config",
        "SystemConfigRow": ".system_config",
        "SystemConfigUpdate": ".system_config",
        "SystemEventsInsert": ".system_events",
        "SystemEventsRow": ".system_events",
        "SystemEventsUpdate": ".system_events",
        "TaskStatusEnum": ".task_status_enum",
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
    "ActiveFeatureFlagsRow",
    "Amount",
    "ApiEndpointsInsert",
    "ApiEndpointsRow",
    "ApiEndpointsUpdate",
    "AuditActionEnum",
    "ConfigTypeEnum",
    "CurrencyCode",
    "CustomerTypeEnum",
    "EmailAddress",
    "EmploymentStatusEnum",
    "FeatureFlagsInsert",
    "FeatureFlagsRow",
    "FeatureFlagsUpdate",
    "HttpMethodEnum",
    "IndustryEnum",
    "PaymentMethodEnum",
    "PaymentStatusEnum",
    "PhoneNumber",
    "PostalAddress",
    "PriorityEnum",
    "RolloutStrategyEnum",
    "SeverityEnum",
    "StockQuantity",
    "SystemConfigAuditInsert",
    "SystemConfigAuditRow",
    "SystemConfigAuditUpdate",
    "SystemConfigInsert",
    "SystemConfigRow",
    "SystemConfigUpdate",
    "SystemEventsInsert",
    "SystemEventsRow",
    "SystemEventsUpdate",
    "TaskStatusEnum",
]
