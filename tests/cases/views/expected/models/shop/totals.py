# materialized view shop.totals
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Int4 as _Int4, Int8 as _Int8, RowModel as _RowModel


class TotalsRow(_RowModel):
    """Made anew each night."""

    product_id: _Int4
    pieces: _Annotated[_Int8, _Field(description="How many were sold.")]
