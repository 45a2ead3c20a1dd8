# domain proved.given over text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


Given: _TypeAlias = _Text
"""domain proved.given over text"""
