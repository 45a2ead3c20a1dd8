# enum auto.part_condition_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class PartConditionEnum(_StrEnum):
    """Whether a part was new when it was built in."""

    NEW = "NEW"
    REMANUFACTURED = "REMANUFACTURED"
    USED = "USED"
