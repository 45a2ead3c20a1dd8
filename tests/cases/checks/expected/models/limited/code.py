# domain limited.code over character varying(9)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Literal as _Literal, TypeAlias as _TypeAlias


Code: _TypeAlias = _Literal["A", "B", "C"]
"""domain limited.code over character varying(9)

CHECK (((VALUE)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'it''s'::character varying, 'C'::character varying])::text[])))

CHECK ((char_length((VALUE)::text) < 4))"""
