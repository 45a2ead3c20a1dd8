# domain kinds.positives over kinds.positive[]
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Array as _Array
from .positive import Positive as _kinds_Positive


Positives: _TypeAlias = _Array[_kinds_Positive]
"""domain kinds.positives over kinds.positive[]"""
