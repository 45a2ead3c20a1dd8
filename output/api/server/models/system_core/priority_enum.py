# enum system_core.priority_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class PriorityEnum(_StrEnum):
    """How soon work is to be done, in ascending order. EMERGENCY means danger to people or property."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    URGENT = "URGENT"
    EMERGENCY = "EMERGENCY"
