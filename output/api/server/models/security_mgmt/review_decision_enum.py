# enum security_mgmt.review_decision_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ReviewDecisionEnum(_StrEnum):
    """What a reviewer decided about somebody's role."""

    KEEP = "KEEP"
    REDUCE = "REDUCE"
    REVOKE = "REVOKE"
