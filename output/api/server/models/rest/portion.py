# composite type rest.portion
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    CompositeModel as _CompositeModel,
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    Text as _Text,
)


class Portion(_CompositeModel):
    """One size in which a dish is sold."""

    label: _Annotated[
        _Annotated[_Text, _Field(max_length=50)] | None,
        _Field(description="Name of the size, such as large."),
    ] = None
    price: _Annotated[
        _Annotated[_Numeric, _Digits(12, 2)] | None,
        _Field(description="Price of this size, in the currency of the dish."),
    ] = None
    kilojoules: _Annotated[
        _Int4 | None, _Field(description="Energy of this size; NULL when it was not measured.")
    ] = None
