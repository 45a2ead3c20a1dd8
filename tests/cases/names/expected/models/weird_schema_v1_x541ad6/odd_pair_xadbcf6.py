# composite type Weird "Schema".v1.Odd "Pair"
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4
from .select import Select as _weird_schema_v1_x541ad6_Select


class OddPair_xadbcf6(_CompositeModel):
    """A value of Weird "Schema".v1.Odd "Pair"."""

    a_b_x2e7336: _Annotated[_Int4 | None, _Field(alias="a.b")] = None
    it_s_x24ceef: _Annotated[_weird_schema_v1_x541ad6_Select | None, _Field(alias="it's")] = None
