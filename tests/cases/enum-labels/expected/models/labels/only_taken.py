# enum labels.only_taken
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class OnlyTaken(_StrEnum):
    """The labels of labels.only_taken."""

    x = "x"
    y = "y"
