# view shop.collated
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, Text as _Text


class CollatedRow(_RowModel):
    """A row of shop.collated."""

    name: _Text
    fixed: _Text
