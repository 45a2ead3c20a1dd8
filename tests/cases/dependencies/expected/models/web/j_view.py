# view web.j_view
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class JViewRow(_RowModel):
    """A row of web.j_view."""

    id: _Int4 | None
    label: _Text | None
