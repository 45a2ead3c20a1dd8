# view web.c_view
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class CViewRow(_RowModel):
    """A row of web.c_view."""

    id: _Int4
    label: _Text | None
