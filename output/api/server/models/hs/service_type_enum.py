# enum hs.service_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ServiceTypeEnum(_StrEnum):
    """Trade a service belongs to."""

    PLUMBING = "PLUMBING"
    ELECTRICAL = "ELECTRICAL"
    HVAC = "HVAC"
    APPLIANCE_REPAIR = "APPLIANCE_REPAIR"
    LANDSCAPING = "LANDSCAPING"
    CLEANING = "CLEANING"
    GENERAL = "GENERAL"
