# composite type east.integer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Int8 as _Int8


class Integer(_CompositeModel):
    """A value of east.integer."""

    value: _Int8 | None = None
