# view shop.checked
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Bool as _Bool,
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
)


class CheckedRow(_RowModel):
    """A row of shop.checked."""

    id: _Int4
    name: _Text
    price: _Annotated[_Numeric, _Digits(10, 2)]
    retired: _Bool
