# domain kinds.code over character varying(3)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


Code: _TypeAlias = _Annotated[_Text, _Field(max_length=3)]
"""domain kinds.code over character varying(3)

CHECK (kinds.is_code((VALUE)::text))"""
