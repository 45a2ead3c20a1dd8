# enum labels.used_by_nobody
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class UsedByNobody(_StrEnum):
    """The labels of labels.used_by_nobody."""

    lonely = "lonely"
