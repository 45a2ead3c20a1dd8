# enum tenant_mgmt.billing_cycle_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class BillingCycleEnum(_StrEnum):
    """How often a subscription is charged."""

    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"
