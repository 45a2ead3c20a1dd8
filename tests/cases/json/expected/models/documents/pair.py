# composite type documents.pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Json as _Json, Text as _Text


class Pair(_CompositeModel):
    """A value of documents.pair."""

    label: _Text | None = None
    value: _Json | None = None
