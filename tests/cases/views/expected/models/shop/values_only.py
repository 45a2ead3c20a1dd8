# view shop.values_only
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class ValuesOnlyRow(_RowModel):
    """A row of shop.values_only."""

    column1: _Int4
    column2: _Text
