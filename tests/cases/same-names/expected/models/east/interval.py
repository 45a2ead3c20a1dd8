# enum east.interval
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Interval(_StrEnum):
    """The labels of east.interval."""

    day = "day"
    week = "week"
