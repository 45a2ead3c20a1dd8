# domain documents.settings over jsonb
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Json as _Json


Settings: _TypeAlias = _Json
"""domain documents.settings over jsonb

CHECK ((jsonb_typeof(VALUE) = 'object'::text))"""
