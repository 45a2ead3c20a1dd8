# enum system_core.payment_method_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class PaymentMethodEnum(_StrEnum):
    """By what means somebody pays."""

    CASH = "CASH"
    CREDIT_CARD = "CREDIT_CARD"
    DEBIT_CARD = "DEBIT_CARD"
    ACH = "ACH"
    CHECK = "CHECK"
    MOBILE_WALLET = "MOBILE_WALLET"
    GIFT_CARD = "GIFT_CARD"
