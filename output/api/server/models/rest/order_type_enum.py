# enum rest.order_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class OrderTypeEnum(_StrEnum):
    """Where the food is eaten. Only DINE_IN has a table."""

    DINE_IN = "DINE_IN"
    TAKEOUT = "TAKEOUT"
    DELIVERY = "DELIVERY"
