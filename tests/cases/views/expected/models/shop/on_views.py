# view shop.on_views
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel, Text as _Text


class OnViewsRow(_RowModel):
    """A row of shop.on_views."""

    id: _Int4
    label: _Text
    sales: _Int8 | None
