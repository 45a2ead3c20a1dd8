# view shop.lateral_joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Date as _Date, Int4 as _Int4, RowModel as _RowModel


class LateralJoinedRow(_RowModel):
    """A row of shop.lateral_joined."""

    id: _Int4
    sold_at: _Date | None
