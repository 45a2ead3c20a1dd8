# composite type told.pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import CompositeModel as _CompositeModel, Int4 as _Int4


class Pair(_CompositeModel):
    """A value of told.pair."""

    a: _Annotated[_Int4 | None, _Field(description="Prose.")] = None
