# composite type shapes.nothing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel


class Nothing(_CompositeModel):
    """A value of shapes.nothing."""
