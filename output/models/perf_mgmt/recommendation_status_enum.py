# enum perf_mgmt.recommendation_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class RecommendationStatusEnum(_StrEnum):
    """What became of a proposed index."""

    PROPOSED = "PROPOSED"
    ACCEPTED = "ACCEPTED"
    BUILT = "BUILT"
    REJECTED = "REJECTED"
    SUPERSEDED = "SUPERSEDED"
