# domain limited.percent over numeric
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from .._limits import Bounds as _Bounds
from .._types import Numeric as _Numeric


Percent: _TypeAlias = _Annotated[_Numeric, _Bounds(ge="0", le="100")]
"""domain limited.percent over numeric

CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric)))"""
