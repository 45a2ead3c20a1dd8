# materialized view writing.kept
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, Text as _Text


class KeptRow(_RowModel):
    """A row of writing.kept."""

    must: _Text
