# enum east.kind
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Kind(_StrEnum):
    """The labels of east.kind."""

    x = "x"
