# enum ret.sale_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class SaleStatusEnum(_StrEnum):
    """Way of a sale. VOIDED ones keep their number."""

    OPEN = "OPEN"
    PAID = "PAID"
    PARTLY_RETURNED = "PARTLY_RETURNED"
    RETURNED = "RETURNED"
    VOIDED = "VOIDED"
