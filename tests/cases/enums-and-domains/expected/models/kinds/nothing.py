# enum kinds.nothing without labels
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Nothing as _Nothing


Nothing: _TypeAlias = _Nothing
"""enum kinds.nothing without labels"""
