# composite type shapes.address
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import Array as _Array, CompositeModel as _CompositeModel, Text as _Text


class Address(_CompositeModel):
    """Where one lives."""

    street: _Text | None = None
    zip_code_xf91482: _Annotated[
        _Annotated[_Text, _Field(max_length=10)] | None,
        _Field(alias="zip code", description="As the post wants it."),
    ] = None
    lines: _Array[_Text] | None = None
