# composite type zoo.point3
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import CompositeModel as _CompositeModel, Float as _Float, Text as _Text


class Point3(_CompositeModel):
    """A value of zoo.point3."""

    x: _Float | None = None
    y: _Float | None = None
    label: _Text | None = None
