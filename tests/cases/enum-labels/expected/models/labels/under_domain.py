# enum labels.under_domain
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class UnderDomain(_StrEnum):
    """The labels of labels.under_domain."""

    s = "s"
    m = "m"
    l = "l"
