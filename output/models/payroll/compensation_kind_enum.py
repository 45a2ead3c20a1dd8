# enum payroll.compensation_kind_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class CompensationKindEnum(_StrEnum):
    """What the pay is counted by."""

    HOURLY = "HOURLY"
    SALARY = "SALARY"
    COMMISSION = "COMMISSION"
