# materialized view owned.counted
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int8 as _Int8, RowModel as _RowModel


class CountedRow(_RowModel):
    """A row of owned.counted."""

    n: _Int8
