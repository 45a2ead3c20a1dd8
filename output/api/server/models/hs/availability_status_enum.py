# enum hs.availability_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class AvailabilityStatusEnum(_StrEnum):
    """What a technician's time is set aside for."""

    AVAILABLE = "AVAILABLE"
    ON_CALL = "ON_CALL"
    BOOKED = "BOOKED"
    TIME_OFF = "TIME_OFF"
