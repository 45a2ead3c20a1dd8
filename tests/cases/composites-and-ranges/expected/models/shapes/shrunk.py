# composite type shapes.shrunk
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4


class Shrunk(_CompositeModel):
    """A value of shapes.shrunk."""

    a: _Int4 | None = None
    c: _Int4 | None = None
