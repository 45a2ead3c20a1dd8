# enum hs.assignment_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class AssignmentStatusEnum(_StrEnum):
    """What a technician made of an assignment."""

    ASSIGNED = "ASSIGNED"
    ACCEPTED = "ACCEPTED"
    STARTED = "STARTED"
    FINISHED = "FINISHED"
    DECLINED = "DECLINED"
