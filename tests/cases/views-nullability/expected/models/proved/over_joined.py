# view proved.over_joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Numeric as _Numeric, RowModel as _RowModel, Text as _Text


class OverJoinedRow(_RowModel):
    """A row of proved.over_joined."""

    id: _Int4
    loud: _Text | None
    purchase: _Int4 | None
    more: _Numeric
