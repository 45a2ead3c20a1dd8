# composite type courses.question
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    CompositeModel as _CompositeModel,
    Digits as _Digits,
    Numeric as _Numeric,
    Text as _Text,
)


class Question(_CompositeModel):
    """A question of an assessment."""

    prompt: _Annotated[_Text | None, _Field(description="What is asked.")] = None
    choices: _Annotated[
        _Array[_Text] | None, _Field(description="What can be answered; NULL for free text.")
    ] = None
    points: _Annotated[
        _Annotated[_Numeric, _Digits(5, 2)] | None, _Field(description="How much it counts.")
    ] = None
