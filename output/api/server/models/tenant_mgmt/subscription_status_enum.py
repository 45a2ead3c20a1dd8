# enum tenant_mgmt.subscription_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class SubscriptionStatusEnum(_StrEnum):
    """Whether a subscription is paid for. PAST_DUE ones are suspended after 14 days."""

    TRIALING = "TRIALING"
    ACTIVE = "ACTIVE"
    PAST_DUE = "PAST_DUE"
    CANCELLED = "CANCELLED"
