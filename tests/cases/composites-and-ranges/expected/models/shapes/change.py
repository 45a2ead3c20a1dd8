# composite type shapes.change
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Text as _Text


class Change(_CompositeModel):
    """A value of shapes.change."""

    before: _Text | None = None
    after: _Text | None = None
