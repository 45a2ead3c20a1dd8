# composite type kinds.pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4
from .positive import Positive as _kinds_Positive


class Pair(_CompositeModel):
    """A value of kinds.pair."""

    low: _kinds_Positive | None = None
    high: _Int4 | None = None
