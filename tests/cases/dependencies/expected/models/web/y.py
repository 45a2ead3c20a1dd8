# view web.y
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class YRow(_RowModel):
    """A row of web.y."""

    id: _Int4
