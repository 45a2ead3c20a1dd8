# enum labels.in_composite
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class InComposite(_StrEnum):
    """The labels of labels.in_composite."""

    p = "p"
    q = "q"
