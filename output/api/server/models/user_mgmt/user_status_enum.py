# enum user_mgmt.user_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class UserStatusEnum(_StrEnum):
    """Where a member stands. INVITED people have no identity yet, LOCKED ones failed to sign in too often."""

    INVITED = "INVITED"
    ACTIVE = "ACTIVE"
    LOCKED = "LOCKED"
    DEACTIVATED = "DEACTIVATED"
