# view shop.full_joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class FullJoinedRow(_RowModel):
    """A row of shop.full_joined."""

    product_id: _Int4 | None
    sale_id: _Int4 | None
