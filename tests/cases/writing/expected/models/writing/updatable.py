# view writing.updatable
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class UpdatableRow(_RowModel):
    """A row of writing.updatable."""

    always: _Int4
    must: _Text
    may: _Text | None
