# view again.a
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int8 as _Int8, RowModel as _RowModel


class ARow(_RowModel):
    """A row of again.a."""

    n: _Int8
