# enum auto.appointment_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class AppointmentTypeEnum(_StrEnum):
    """What a vehicle is brought in for."""

    DIAGNOSTIC = "DIAGNOSTIC"
    MAINTENANCE = "MAINTENANCE"
    REPAIR = "REPAIR"
    INSPECTION = "INSPECTION"
    RECALL = "RECALL"
