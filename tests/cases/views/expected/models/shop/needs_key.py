# view shop.needs_key
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Int8 as _Int8,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
)


class NeedsKeyRow(_RowModel):
    """A row of shop.needs_key."""

    id: _Int4
    name: _Text
    price: _Annotated[_Numeric, _Digits(10, 2)]
    sales: _Int8
