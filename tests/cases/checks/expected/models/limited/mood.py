# enum limited.mood
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Mood(_StrEnum):
    """The labels of limited.mood."""

    sad = "sad"
    ok = "ok"
    it_s_x24ceef = "it's"
    happy = "happy"
