# enum security_mgmt.incident_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class IncidentStatusEnum(_StrEnum):
    """How far an incident has been dealt with. RESOLVED and FALSE_ALARM are final."""

    REPORTED = "REPORTED"
    TRIAGED = "TRIAGED"
    CONTAINED = "CONTAINED"
    RESOLVED = "RESOLVED"
    FALSE_ALARM = "FALSE_ALARM"
