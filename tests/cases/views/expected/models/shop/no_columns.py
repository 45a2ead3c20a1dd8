# view shop.no_columns
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel


class NoColumnsRow(_RowModel):
    """A row of shop.no_columns."""
