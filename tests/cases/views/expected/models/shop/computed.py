# view shop.computed
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
)


class ComputedRow(_RowModel):
    """A row of shop.computed."""

    id: _Int4
    gross: _Numeric
    loud: _Text
    fixed: _Text
    seen: _Timestamptz
