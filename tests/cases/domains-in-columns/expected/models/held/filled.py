# domain held.filled over integer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Int4 as _Int4


Filled: _TypeAlias = _Int4
"""domain held.filled over integer"""
