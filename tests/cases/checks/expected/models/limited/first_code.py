# domain limited.first_code over limited.code
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Literal as _Literal, TypeAlias as _TypeAlias


FirstCode: _TypeAlias = _Literal["B", "A", "Z"]
"""domain limited.first_code over limited.code

CHECK (((VALUE)::text <> 'C'::text))

CHECK (((VALUE)::text = ANY ((ARRAY['B'::character varying, 'A'::character varying, 'Z'::character varying])::text[])))"""
