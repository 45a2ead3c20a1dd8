# domain kinds.tags over text[]
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Array as _Array, Text as _Text


Tags: _TypeAlias = _Array[_Text]
"""domain kinds.tags over text[]

CHECK ((cardinality(VALUE) < 10))"""
