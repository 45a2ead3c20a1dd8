# composite type api.pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4, Text as _Text


class Pair(_CompositeModel):
    """A value of api.pair."""

    a: _Int4 | None = None
    b: _Text | None = None
