# view shop.simple
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
)


class SimpleRow(_RowModel):
    """The short list."""

    id: _Int4
    label: _Annotated[_Text, _Field(description="What it is called.")]
    price: _Annotated[_Numeric, _Digits(10, 2)]
