# domain system_core.phone_number over character varying(32)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


PhoneNumber: _TypeAlias = _Annotated[_Text, _Field(max_length=32)]
"""A telephone number as people write it: digits with blanks, dots, dashes or brackets, and a leading + for the country code.

domain system_core.phone_number over character varying(32)

CHECK (((VALUE)::text ~ '^\\+?[0-9][0-9 ().-]{4,}$'::text))"""
