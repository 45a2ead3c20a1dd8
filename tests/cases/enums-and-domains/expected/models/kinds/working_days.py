# domain kinds.working_days over daterange
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


WorkingDays: _TypeAlias = _Text
"""domain kinds.working_days over daterange

CHECK ((NOT isempty(VALUE)))"""
