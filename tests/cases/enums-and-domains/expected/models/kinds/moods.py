# domain kinds.moods over kinds.mood[]
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Array as _Array
from .mood import Mood as _kinds_Mood


Moods: _TypeAlias = _Array[_kinds_Mood]
"""domain kinds.moods over kinds.mood[]"""
