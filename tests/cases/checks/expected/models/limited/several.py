# domain limited.several over text[]
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Array as _Array, Text as _Text


Several: _TypeAlias = _Array[_Text]
"""domain limited.several over text[]

CHECK ((VALUE = '{a}'::text[]))"""
