# view again.x
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class XRow(_RowModel):
    """A row of again.x."""

    id: _Int4
