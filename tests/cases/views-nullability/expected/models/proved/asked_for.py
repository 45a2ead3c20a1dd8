# view proved.asked_for
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, Text as _Text
from .counted import Counted as _proved_Counted


class AskedForRow(_RowModel):
    """A row of proved.asked_for."""

    note: _Text
    visits: _proved_Counted | None
