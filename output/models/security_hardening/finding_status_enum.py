# enum security_hardening.finding_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class FindingStatusEnum(_StrEnum):
    """What became of a weakness."""

    OPEN = "OPEN"
    MITIGATED = "MITIGATED"
    FIXED = "FIXED"
    ACCEPTED = "ACCEPTED"
