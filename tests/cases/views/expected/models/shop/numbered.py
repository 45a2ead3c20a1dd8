# view shop.numbered
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel


class NumberedRow(_RowModel):
    """A row of shop.numbered."""

    id: _Int4
    place: _Int8
