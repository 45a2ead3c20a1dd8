# domain kinds.good_mood over kinds.mood
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .mood import Mood as _kinds_Mood


GoodMood: _TypeAlias = _kinds_Mood
"""domain kinds.good_mood over kinds.mood

CHECK ((VALUE > 'sad'::kinds.mood))"""
