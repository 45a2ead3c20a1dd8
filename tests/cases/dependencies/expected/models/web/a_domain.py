# domain web.a_domain over again.zz_kind
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from ..again.zz_kind import ZzKind as _again_ZzKind


ADomain: _TypeAlias = _again_ZzKind
"""domain web.a_domain over again.zz_kind

CHECK ((VALUE >= again.zz_first()))"""
