# enum system_core.rollout_strategy_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class RolloutStrategyEnum(_StrEnum):
    """In which way a feature reaches its users; the rules for it are in targeting_rules."""

    ALL_AT_ONCE = "ALL_AT_ONCE"
    PERCENTAGE = "PERCENTAGE"
    TENANT_LIST = "TENANT_LIST"
    BETA_GROUP = "BETA_GROUP"
