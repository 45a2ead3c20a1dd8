# composite type vault.closed_pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4


class ClosedPair(_CompositeModel):
    """A value of vault.closed_pair."""

    a: _Int4 | None = None
