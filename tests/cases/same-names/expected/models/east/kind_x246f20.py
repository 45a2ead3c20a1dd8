# enum east._kind
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Kind_x246f20(_StrEnum):
    """The labels of east._kind."""

    a = "a"
    b = "b"
