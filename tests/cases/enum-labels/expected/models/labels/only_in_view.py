# enum labels.only_in_view
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class OnlyInView(_StrEnum):
    """The labels of labels.only_in_view."""

    a = "a"
    b = "b"
