# enum perf_mgmt.cache_scope_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class CacheScopeEnum(_StrEnum):
    """Who shares a cached answer."""

    TENANT = "TENANT"
    USER = "USER"
    PUBLIC = "PUBLIC"
