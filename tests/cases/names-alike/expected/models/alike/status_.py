# enum alike.status_
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Status_xd2f36a(_StrEnum):
    """The labels of alike.status_."""

    up = "up"
    down = "down"
