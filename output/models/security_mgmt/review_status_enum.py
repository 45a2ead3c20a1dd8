# enum security_mgmt.review_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ReviewStatusEnum(_StrEnum):
    """Way of a review of access."""

    PLANNED = "PLANNED"
    OPEN = "OPEN"
    COMPLETED = "COMPLETED"
    OVERDUE = "OVERDUE"
