# enum monitoring_obs.service_tier_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ServiceTierEnum(_StrEnum):
    """How soon somebody has to look when a service fails: at once, in working hours, some day."""

    CRITICAL = "CRITICAL"
    STANDARD = "STANDARD"
    BEST_EFFORT = "BEST_EFFORT"
