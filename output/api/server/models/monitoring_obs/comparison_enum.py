# enum monitoring_obs.comparison_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ComparisonEnum(_StrEnum):
    """How a value is held against the threshold."""

    ABOVE = "ABOVE"
    BELOW = "BELOW"
    EQUAL = "EQUAL"
