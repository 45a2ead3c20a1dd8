# view vault.titles
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import RowModel as _RowModel, Text as _Text


class TitlesRow(_RowModel):
    """A row of vault.titles."""

    title: _Text | None
