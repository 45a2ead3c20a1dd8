# domain system_core.stock_quantity over integer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Int4 as _Int4


StockQuantity: _TypeAlias = _Annotated[_Int4, _Field(ge=0)]
"""A number of pieces in stock, never negative.

domain system_core.stock_quantity over integer

CHECK ((VALUE >= 0))"""
