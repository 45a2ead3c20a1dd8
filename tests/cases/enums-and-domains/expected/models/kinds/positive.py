# domain kinds.positive over integer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Int4 as _Int4


Positive: _TypeAlias = _Annotated[_Int4, _Field(ge=1)]
"""domain kinds.positive over integer

CHECK ((VALUE > 0))"""
