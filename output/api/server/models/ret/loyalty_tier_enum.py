# enum ret.loyalty_tier_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class LoyaltyTierEnum(_StrEnum):
    """What a regular customer has earned, in ascending order."""

    BRONZE = "BRONZE"
    SILVER = "SILVER"
    GOLD = "GOLD"
