# composite type shapes.money_amount
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    CompositeModel as _CompositeModel,
    Digits as _Digits,
    Numeric as _Numeric,
    Text as _Text,
)


class MoneyAmount(_CompositeModel):
    """A value of shapes.money_amount."""

    amount: _Annotated[_Numeric, _Digits(12, 2)] | None = None
    currency: _Annotated[_Text, _Field(max_length=3)] | None = None
