# view writing.by_rule
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, Text as _Text


class ByRuleRow(_RowModel):
    """A row of writing.by_rule."""

    may: _Text | None
