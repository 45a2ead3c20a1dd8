# enum monitoring_obs.health_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class HealthStatusEnum(_StrEnum):
    """What a check found. UNKNOWN means that the check itself failed."""

    HEALTHY = "HEALTHY"
    DEGRADED = "DEGRADED"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"
