# enum kinds.mood
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Mood(_StrEnum):
    """How one feels."""

    sad = "sad"
    ok = "ok"
    happy = "happy"
