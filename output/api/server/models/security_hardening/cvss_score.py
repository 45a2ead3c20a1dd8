# domain security_hardening.cvss_score over numeric(3,1)
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import Annotated as _Annotated, TypeAlias as _TypeAlias

from .._limits import Bounds as _Bounds
from .._types import Digits as _Digits, Numeric as _Numeric


CvssScore: _TypeAlias = _Annotated[_Numeric, _Digits(3, 1), _Bounds(ge="0", le="10")]
"""Gravity of a weakness by CVSS, from 0.0 to 10.0.

domain security_hardening.cvss_score over numeric(3,1)

CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (10)::numeric)))"""
