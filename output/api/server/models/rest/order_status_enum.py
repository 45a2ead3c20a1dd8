# enum rest.order_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class OrderStatusEnum(_StrEnum):
    """Way of an order. PAID and CANCELLED are final."""

    OPEN = "OPEN"
    IN_KITCHEN = "IN_KITCHEN"
    READY = "READY"
    SERVED = "SERVED"
    PAID = "PAID"
    CANCELLED = "CANCELLED"
