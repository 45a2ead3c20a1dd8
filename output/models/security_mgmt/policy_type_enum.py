# enum security_mgmt.policy_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class PolicyTypeEnum(_StrEnum):
    """What a rule of a tenant is about; decides which keys its settings have."""

    PASSWORD = "PASSWORD"
    SESSION = "SESSION"
    NETWORK = "NETWORK"
    TWO_FACTOR = "TWO_FACTOR"
    RETENTION = "RETENTION"
