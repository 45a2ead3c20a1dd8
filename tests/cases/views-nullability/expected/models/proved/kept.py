# materialized view proved.kept
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel


class KeptRow(_RowModel):
    """A row of proved.kept."""

    purchase: _Int4 | None
    id: _Int4
    place: _Int8
