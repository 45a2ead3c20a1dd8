# domain system_core.amount over numeric(12,2)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from .._limits import Bounds as _Bounds
from .._types import Digits as _Digits, Numeric as _Numeric


Amount: _TypeAlias = _Annotated[_Numeric, _Digits(12, 2), _Bounds(ge="0")]
"""An amount of money that is never negative, with two decimals. The currency stands in a column beside it or is that of the tenant.

domain system_core.amount over numeric(12,2)

CHECK ((VALUE >= (0)::numeric))"""
