# enum labels.grown
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Grown(_StrEnum):
    """The labels of labels.grown."""

    first = "first"
    second = "second"
    third = "third"
    fourth = "fourth"
