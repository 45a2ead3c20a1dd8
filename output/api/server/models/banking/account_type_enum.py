# enum banking.account_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class AccountTypeEnum(_StrEnum):
    """What an account is for. MERCHANT ones receive card payments."""

    CHECKING = "CHECKING"
    SAVINGS = "SAVINGS"
    CREDIT = "CREDIT"
    MERCHANT = "MERCHANT"
    LOAN = "LOAN"
