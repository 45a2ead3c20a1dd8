# enum rest.order_item_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class OrderItemStatusEnum(_StrEnum):
    """Way of one dish from the order to the guest."""

    ORDERED = "ORDERED"
    PREPARING = "PREPARING"
    READY = "READY"
    SERVED = "SERVED"
    CANCELLED = "CANCELLED"
