# enum perf_mgmt.quota_resource_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class QuotaResourceEnum(_StrEnum):
    """What a quota counts."""

    API_REQUESTS = "API_REQUESTS"
    STORAGE_MB = "STORAGE_MB"
    REPORTS = "REPORTS"
    CONCURRENT_SESSIONS = "CONCURRENT_SESSIONS"
