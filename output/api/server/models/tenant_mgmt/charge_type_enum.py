# enum tenant_mgmt.charge_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ChargeTypeEnum(_StrEnum):
    """What a charge is for. Only REFUND and ADJUSTMENT can be negative."""

    SUBSCRIPTION = "SUBSCRIPTION"
    USAGE = "USAGE"
    ADJUSTMENT = "ADJUSTMENT"
    REFUND = "REFUND"
