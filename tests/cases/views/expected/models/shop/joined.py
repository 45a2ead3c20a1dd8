# view shop.joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Int4 as _Int4,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
)


class JoinedRow(_RowModel):
    """A row of shop.joined."""

    name: _Text
    amount: _Int4
    sold_at: _Date | None
    total: _Numeric
