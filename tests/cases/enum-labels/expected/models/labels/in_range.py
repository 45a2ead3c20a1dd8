# enum labels.in_range
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class InRange(_StrEnum):
    """The labels of labels.in_range."""

    mon = "mon"
    tue = "tue"
    wed = "wed"
