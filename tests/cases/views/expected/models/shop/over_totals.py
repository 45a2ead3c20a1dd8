# view shop.over_totals
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int8 as _Int8, RowModel as _RowModel, Text as _Text


class OverTotalsRow(_RowModel):
    """A row of shop.over_totals."""

    name: _Text
    pieces: _Int8
