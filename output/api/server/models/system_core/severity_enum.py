# enum system_core.severity_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class SeverityEnum(_StrEnum):
    """How urgent an event is, from DEBUG to CRITICAL in ascending order, so that comparisons work."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    CRITICAL = "CRITICAL"
