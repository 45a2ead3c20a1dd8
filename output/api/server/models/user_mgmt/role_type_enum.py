# enum user_mgmt.role_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class RoleTypeEnum(_StrEnum):
    """Who made a role: SYSTEM belongs to the platform, BUILT_IN came with the tenant, CUSTOM was made by it."""

    SYSTEM = "SYSTEM"
    BUILT_IN = "BUILT_IN"
    CUSTOM = "CUSTOM"
