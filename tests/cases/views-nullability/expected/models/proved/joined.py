# view proved.joined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
)
from .given import Given as _proved_Given


class JoinedRow(_RowModel):
    """A row of proved.joined."""

    id: _Int4
    mail: _proved_Given | None
    purchase: _Int4 | None
    paid: _Numeric
    at: _Timestamptz | None
