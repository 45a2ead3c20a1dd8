# view shop.renamed_values
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel, Text as _Text


class RenamedValuesRow(_RowModel):
    """A row of shop.renamed_values."""

    n: _Int4
    label: _Text
