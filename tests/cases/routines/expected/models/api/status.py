# enum api.status
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Status(_StrEnum):
    """The labels of api.status."""

    open = "open"
    closed = "closed"
