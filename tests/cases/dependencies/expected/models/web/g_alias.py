# view web.g_alias
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class GAliasRow(_RowModel):
    """A row of web.g_alias."""

    z: _Int4
