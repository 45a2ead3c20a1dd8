# view proved.refunds
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Int4 as _Int4, RowModel as _RowModel


class RefundsRow(_RowModel):
    """A row of proved.refunds."""

    first: _Int4
    last: _Int4 | None
    length: _Int4
