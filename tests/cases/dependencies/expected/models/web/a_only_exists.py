# view web.a_only_exists
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class AOnlyExistsRow(_RowModel):
    """A row of web.a_only_exists."""

    one: _Int4
