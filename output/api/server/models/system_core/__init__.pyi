# schema system_core
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema system_core. A module is loaded when one of its names is used."""

from .active_feature_flags import ActiveFeatureFlagsRow as ActiveFeatureFlagsRow
from .amount import Amount as Amount
from .api_endpoints import (
    ApiEndpointsInsert as ApiEndpointsInsert,
    ApiEndpointsRow as ApiEndpointsRow,
    ApiEndpointsUpdate as ApiEndpointsUpdate,
)
from .audit_action_enum import AuditActionEnum as AuditActionEnum
from .config_type_enum import ConfigTypeEnum as ConfigTypeEnum
from .currency_code import CurrencyCode as CurrencyCode
from .customer_type_enum import CustomerTypeEnum as CustomerTypeEnum
from .email_address import EmailAddress as EmailAddress
from .employment_status_enum import EmploymentStatusEnum as EmploymentStatusEnum
from .feature_flags import (
    FeatureFlagsInsert as FeatureFlagsInsert,
    FeatureFlagsRow as FeatureFlagsRow,
    FeatureFlagsUpdate as FeatureFlagsUpdate,
)
from .http_method_enum import HttpMethodEnum as HttpMethodEnum
from .industry_enum import IndustryEnum as IndustryEnum
from .payment_method_enum import PaymentMethodEnum as PaymentMethodEnum
from .payment_status_enum import PaymentStatusEnum as PaymentStatusEnum
from .phone_number import PhoneNumber as PhoneNumber
from .postal_address import PostalAddress as PostalAddress
from .priority_enum import PriorityEnum as PriorityEnum
from .rollout_strategy_enum import RolloutStrategyEnum as RolloutStrategyEnum
from .severity_enum import SeverityEnum as SeverityEnum
from .stock_quantity import StockQuantity as StockQuantity
from .system_config import (
    SystemConfigInsert as SystemConfigInsert,
    SystemConfigRow as SystemConfigRow,
    SystemConfigUpdate as SystemConfigUpdate,
)
from .system_config_audit import (
    SystemConfigAuditInsert as SystemConfigAuditInsert,
    SystemConfigAuditRow as SystemConfigAuditRow,
    SystemConfigAuditUpdate as SystemConfigAuditUpdate,
)
from .system_events import (
    SystemEventsInsert as SystemEventsInsert,
    SystemEventsRow as SystemEventsRow,
    SystemEventsUpdate as SystemEventsUpdate,
)
from .task_status_enum import TaskStatusEnum as TaskStatusEnum
