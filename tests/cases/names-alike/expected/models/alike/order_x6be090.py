# domain alike.Order over integer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Int4 as _Int4


Order_x6be090: _TypeAlias = _Int4
"""domain alike.Order over integer"""
