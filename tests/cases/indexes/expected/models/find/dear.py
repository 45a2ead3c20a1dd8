# materialized view find.dear
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
)


class DearRow(_RowModel):
    """A row of find.dear."""

    id: _Int4
    name: _Text | None
    price: _Annotated[_Numeric, _Digits(10, 2)]
