# materialized view shop.totals_of_totals
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int8 as _Int8, RowModel as _RowModel


class TotalsOfTotalsRow(_RowModel):
    """A row of shop.totals_of_totals."""

    products: _Int8
