# composite type web.a_pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import Array as _Array, CompositeModel as _CompositeModel
from ..again.zz_kind import ZzKind as _again_ZzKind
from .a_domain import ADomain as _web_ADomain


class APair(_CompositeModel):
    """A value of web.a_pair."""

    a: _web_ADomain | None = None
    b: _Array[_again_ZzKind] | None = None
