# domain auto.vin over character varying(17)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


Vin: _TypeAlias = _Annotated[_Text, _Field(max_length=17)]
"""Vehicle identification number of ISO 3779: 17 characters without I, O and Q.

domain auto.vin over character varying(17)

CHECK (((VALUE)::text ~ '^[A-HJ-NPR-Z0-9]{17}$'::text))"""
