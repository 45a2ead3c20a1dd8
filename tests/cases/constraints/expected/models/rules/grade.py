# domain rules.grade over character varying(2)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Literal as _Literal, TypeAlias as _TypeAlias


Grade: _TypeAlias = _Literal["A", "B", "it's"]
"""domain rules.grade over character varying(2)

CHECK (((VALUE)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'it''s'::character varying])::text[])))"""
