# view writing.read_only
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int8 as _Int8, RowModel as _RowModel, Text as _Text


class ReadOnlyRow(_RowModel):
    """A row of writing.read_only."""

    may: _Text | None
    n: _Int8
