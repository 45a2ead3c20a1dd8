# view shop.whole_row
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class WholeRowRow(_RowModel):
    """A row of shop.whole_row."""

    id: _Int4
    product: _Text | None
