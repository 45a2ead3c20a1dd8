# view proved.grand_totals
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel


class GrandTotalsRow(_RowModel):
    """A row of proved.grand_totals."""

    customer: _Int4 | None
    purchases: _Int8
