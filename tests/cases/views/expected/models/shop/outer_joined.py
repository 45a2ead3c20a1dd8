# view shop.outer_joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class OuterJoinedRow(_RowModel):
    """A row of shop.outer_joined."""

    id: _Int4
    name: _Text
    amount: _Int4 | None
    parent: _Text | None
