# materialized view vault.prices
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Numeric as _Numeric, RowModel as _RowModel


class PricesRow(_RowModel):
    """A row of vault.prices."""

    price: _Numeric | None
