# domain east.timestamp over timestamp with time zone
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Timestamptz as _Timestamptz


Timestamp: _TypeAlias = _Timestamptz
"""domain east.timestamp over timestamp with time zone"""
