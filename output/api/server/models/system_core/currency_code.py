# domain system_core.currency_code over character varying(3)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


CurrencyCode: _TypeAlias = _Annotated[_Text, _Field(max_length=3)]
"""A currency by its three letters in ISO 4217, such as USD.

domain system_core.currency_code over character varying(3)

CHECK (((VALUE)::text ~ '^[A-Z]{3}$'::text))"""
