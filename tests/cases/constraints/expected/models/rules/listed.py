# table rules.listed
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._limits import Bounds as _Bounds, WHOLE as _WHOLE
from .._types import (
    Bool as _Bool,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class ListedRow(_RowModel):
    """A row of rules.listed."""

    kind: _Literal["a", "it's", "back\\slash"] | None
    Odd: _Text
    mark: _Literal["A", "B"] | None
    short: _Annotated[_Text, _Field(max_length=3)] | None
    number: _Annotated[_Literal[1, 2, 3], _WHOLE] | None
    price: _Annotated[_Numeric, _Bounds(ge="1", le="2.5")] | None
    is_a: _Bool | None


class ListedInsert(_WriteModel):
    """What INSERT takes for rules.listed; what is left out gets its default."""

    kind: _Omittable[_Literal["a", "it's", "back\\slash"] | None] = _OMITTED
    Odd: _Text
    mark: _Omittable[_Literal["A", "B"] | None] = _OMITTED
    short: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    number: _Omittable[_Annotated[_Literal[1, 2, 3], _WHOLE] | None] = _OMITTED
    price: _Omittable[_Annotated[_Numeric, _Bounds(ge="1", le="2.5")] | None] = _OMITTED


class ListedUpdate(_WriteModel):
    """What UPDATE takes for rules.listed; what is left out stays as it is."""

    kind: _Omittable[_Literal["a", "it's", "back\\slash"] | None] = _OMITTED
    Odd: _Omittable[_Text] = _OMITTED
    mark: _Omittable[_Literal["A", "B"] | None] = _OMITTED
    short: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    number: _Omittable[_Annotated[_Literal[1, 2, 3], _WHOLE] | None] = _OMITTED
    price: _Omittable[_Annotated[_Numeric, _Bounds(ge="1", le="2.5")] | None] = _OMITTED
