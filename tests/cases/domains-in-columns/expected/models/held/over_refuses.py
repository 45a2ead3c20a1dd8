# domain held.over_refuses over held.refuses
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .refuses import Refuses as _held_Refuses


OverRefuses: _TypeAlias = _held_Refuses
"""domain held.over_refuses over held.refuses"""
