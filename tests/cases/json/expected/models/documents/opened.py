# view documents.opened
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Json as _Json, RowModel as _RowModel, Text as _Text


class OpenedRow(_RowModel):
    """A row of documents.opened."""

    id: _Int4
    part: _Json | None
    text: _Text | None
    whole: _Json | None
    made: _Json
    all_held: _Json | None
