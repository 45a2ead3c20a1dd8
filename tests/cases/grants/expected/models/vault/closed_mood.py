# enum vault.closed_mood
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ClosedMood(_StrEnum):
    """The labels of vault.closed_mood."""

    a = "a"
