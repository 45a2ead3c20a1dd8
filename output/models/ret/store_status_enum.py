# enum ret.store_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class StoreStatusEnum(_StrEnum):
    """Whether a shop sells."""

    OPEN = "OPEN"
    CLOSED_TODAY = "CLOSED_TODAY"
    RENOVATING = "RENOVATING"
    CLOSED_FOR_GOOD = "CLOSED_FOR_GOOD"
