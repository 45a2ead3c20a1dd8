# domain system_core.email_address over character varying(254)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


EmailAddress: _TypeAlias = _Annotated[_Text, _Field(max_length=254)]
"""An e-mail address: something before and after one @, a dot in the part after it, no blanks. At most 254 characters, as SMTP allows.

domain system_core.email_address over character varying(254)

CHECK (((VALUE)::text ~ '^[^@[:space:]]+@[^@[:space:]]+\\.[^@[:space:].]+$'::text))"""
