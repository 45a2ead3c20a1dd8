# enum monitoring_obs.resolution_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ResolutionEnum(_StrEnum):
    """Span that a sample stands for. Coarser ones are kept longer."""

    MINUTE = "MINUTE"
    HOUR = "HOUR"
    DAY = "DAY"
