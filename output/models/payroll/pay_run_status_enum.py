# enum payroll.pay_run_status_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class PayRunStatusEnum(_StrEnum):
    """Way of a pay run. From APPROVED on its slips stay as they are."""

    DRAFT = "DRAFT"
    APPROVED = "APPROVED"
    PAID = "PAID"
    REVERSED = "REVERSED"
