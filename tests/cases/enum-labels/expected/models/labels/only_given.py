# enum labels.only_given
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class OnlyGiven(_StrEnum):
    """The labels of labels.only_given."""

    yes = "yes"
    no = "no"
