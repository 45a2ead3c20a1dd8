# domain writing.refuses over text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


Refuses: _TypeAlias = _Text
"""domain writing.refuses over text"""
