# composite type misc.wrapped
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Text as _Text


class Wrapped(_CompositeModel):
    """A value of misc.wrapped."""

    value: _Text | None = None
