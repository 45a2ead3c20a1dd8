# domain kinds.odd Domain over text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


OddDomain_x863cd4: _TypeAlias = _Text
"""domain kinds.odd Domain over text

CHECK ((VALUE <> 'it''s'::text))"""
