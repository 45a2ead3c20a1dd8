# domain perf_mgmt.percentage over numeric(5,2)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from .._limits import Bounds as _Bounds
from .._types import Digits as _Digits, Numeric as _Numeric


Percentage: _TypeAlias = _Annotated[_Numeric, _Digits(5, 2), _Bounds(ge="0", le="100")]
"""A share of a whole, from 0 to 100.

domain perf_mgmt.percentage over numeric(5,2)

CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric)))"""
