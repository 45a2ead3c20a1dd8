# enum banking.transaction_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class TransactionTypeEnum(_StrEnum):
    """CREDIT adds to the balance, DEBIT takes from it. Amounts are never negative."""

    CREDIT = "CREDIT"
    DEBIT = "DEBIT"
