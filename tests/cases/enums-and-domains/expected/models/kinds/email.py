# domain kinds.email over text
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


Email: _TypeAlias = _Annotated[_Text, _Field(max_length=254)]
"""An address.

domain kinds.email over text

CHECK ((VALUE ~~ '%@%'::text))

CHECK ((length(VALUE) <= 254))"""
