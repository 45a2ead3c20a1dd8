# enum vault.mood
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Mood(_StrEnum):
    """The labels of vault.mood."""

    a = "a"
