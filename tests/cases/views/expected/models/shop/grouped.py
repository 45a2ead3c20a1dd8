# view shop.grouped
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Date as _Date, Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel


class GroupedRow(_RowModel):
    """A row of shop.grouped."""

    product_id: _Int4
    sales: _Int8
    pieces: _Int8
    last: _Date | None
