# enum labels.cases
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Cases(_StrEnum):
    """The labels of labels.cases."""

    low = "low"
    LOW = "LOW"
    Low = "Low"
