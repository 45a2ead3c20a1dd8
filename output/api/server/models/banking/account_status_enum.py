# enum banking.account_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class AccountStatusEnum(_StrEnum):
    """Whether an account can be used. FROZEN ones can receive but not send."""

    ACTIVE = "ACTIVE"
    FROZEN = "FROZEN"
    CLOSED = "CLOSED"
