# domain app.email over ext.citext
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


Email: _TypeAlias = _Text
"""domain app.email over ext.citext

CHECK ((VALUE OPERATOR(ext.~) '@'::ext.citext))"""
