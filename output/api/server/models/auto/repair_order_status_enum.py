# enum auto.repair_order_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class RepairOrderStatusEnum(_StrEnum):
    """Way of a repair order. Nothing is started before the customer has APPROVED the estimate; CLOSED ones are paid."""

    ESTIMATE = "ESTIMATE"
    APPROVED = "APPROVED"
    IN_PROGRESS = "IN_PROGRESS"
    WAITING_FOR_PARTS = "WAITING_FOR_PARTS"
    COMPLETED = "COMPLETED"
    CLOSED = "CLOSED"
