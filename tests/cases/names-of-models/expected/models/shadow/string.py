# table shadow.string
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int8 as _Int8,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class StringRow(_RowModel):
    """A row of shadow.string."""

    string: _Text | None
    number: _Numeric | None
    bigint: _Int8 | None
    unknown: _Text | None
    never: _Text | None
    any: _Text | None


class StringInsert(_WriteModel):
    """What INSERT takes for shadow.string; what is left out gets its default."""

    string: _Omittable[_Text | None] = _OMITTED
    number: _Omittable[_Numeric | None] = _OMITTED
    bigint: _Omittable[_Int8 | None] = _OMITTED
    unknown: _Omittable[_Text | None] = _OMITTED
    never: _Omittable[_Text | None] = _OMITTED
    any: _Omittable[_Text | None] = _OMITTED


class StringUpdate(_WriteModel):
    """What UPDATE takes for shadow.string; what is left out stays as it is."""

    string: _Omittable[_Text | None] = _OMITTED
    number: _Omittable[_Numeric | None] = _OMITTED
    bigint: _Omittable[_Int8 | None] = _OMITTED
    unknown: _Omittable[_Text | None] = _OMITTED
    never: _Omittable[_Text | None] = _OMITTED
    any: _Omittable[_Text | None] = _OMITTED
