# enum kinds.size
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Size(_StrEnum):
    """The labels of kinds.size."""

    tiny = "tiny"
    small = "small"
    medium = "medium"
    large = "large"
