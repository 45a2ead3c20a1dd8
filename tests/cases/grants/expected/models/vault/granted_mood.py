# enum vault.granted_mood
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class GrantedMood(_StrEnum):
    """The labels of vault.granted_mood."""

    a = "a"
