# composite type shapes.level_box
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Text as _Text


class LevelBox(_CompositeModel):
    """A value of shapes.level_box."""

    inner_levels: _Text | None = None
    outer_levels: _Text | None = None
