# enum payroll.slip_line_kind_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class SlipLineKindEnum(_StrEnum):
    """What a line of a pay slip is for. Only TAX and DEDUCTION take away."""

    EARNING = "EARNING"
    BONUS = "BONUS"
    TAX = "TAX"
    DEDUCTION = "DEDUCTION"
    REIMBURSEMENT = "REIMBURSEMENT"
