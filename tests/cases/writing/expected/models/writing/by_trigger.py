# view writing.by_trigger
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int8 as _Int8, RowModel as _RowModel


class ByTriggerRow(_RowModel):
    """A row of writing.by_trigger."""

    n: _Int8
