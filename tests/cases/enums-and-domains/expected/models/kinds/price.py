# domain kinds.price over numeric(12,2)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from .._types import Digits as _Digits, Numeric as _Numeric


Price: _TypeAlias = _Annotated[_Numeric, _Digits(12, 2)]
"""domain kinds.price over numeric(12,2)

CHECK ((VALUE >= (0)::numeric))"""
