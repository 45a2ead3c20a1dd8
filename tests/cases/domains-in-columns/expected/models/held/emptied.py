# domain held.emptied over held.filled
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .filled import Filled as _held_Filled


Emptied: _TypeAlias = _held_Filled
"""domain held.emptied over held.filled"""
