# domain Weird "Schema".v1.table over text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


Table: _TypeAlias = _Text
"""domain Weird "Schema".v1.table over text

CHECK ((VALUE <> 'x'::text))"""
