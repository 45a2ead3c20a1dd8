# enum system_core.employment_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class EmploymentStatusEnum(_StrEnum):
    """How somebody is employed. TERMINATED people stay in the table because past work names them."""

    ACTIVE = "ACTIVE"
    ON_LEAVE = "ON_LEAVE"
    CONTRACTOR = "CONTRACTOR"
    TERMINATED = "TERMINATED"
