# domain kinds.small_positive over kinds.positive
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .positive import Positive as _kinds_Positive


SmallPositive: _TypeAlias = _Annotated[_kinds_Positive, _Field(le=99)]
"""domain kinds.small_positive over kinds.positive

CHECK (((VALUE)::integer < 100))

CHECK (((VALUE)::integer <> 13))"""
