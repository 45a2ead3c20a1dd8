# enum again.zz_kind
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ZzKind(_StrEnum):
    """The labels of again.zz_kind."""

    one = "one"
    two = "two"
