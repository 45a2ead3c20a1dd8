# enum alike.Status
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Status_x920e41(_StrEnum):
    """The labels of alike.Status."""

    on = "on"
    off = "off"
