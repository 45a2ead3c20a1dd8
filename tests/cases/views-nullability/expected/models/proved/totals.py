# view proved.totals
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Int8 as _Int8, Numeric as _Numeric, RowModel as _RowModel


class TotalsRow(_RowModel):
    """A row of proved.totals."""

    customer: _Int4
    purchases: _Int8
    paid: _Numeric
    refund: _Int4 | None
