# domain security_hardening.cve_identifier over character varying(20)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from pydantic import Field as _Field

from .._types import Text as _Text


CveIdentifier: _TypeAlias = _Annotated[_Text, _Field(max_length=20)]
"""Number of a publicly known weakness, as the CVE programme gives it.

domain security_hardening.cve_identifier over character varying(20)

CHECK (((VALUE)::text ~ '^CVE-[0-9]{4}-[0-9]{4,7}$'::text))"""
