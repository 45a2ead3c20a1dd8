# enum tenant_mgmt.tenant_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class TenantStatusEnum(_StrEnum):
    """Where a tenant stands. SUSPENDED tenants can read but not write."""

    TRIAL = "TRIAL"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    CLOSED = "CLOSED"
