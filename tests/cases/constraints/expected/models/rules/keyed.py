# table rules.keyed
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class KeyedRow(_RowModel):
    """A row of rules.keyed."""

    id: _Int4
    code: _Text | None
    a: _Int4 | None
    b: _Int4 | None
    c: _Text | None
    d: _Numeric | None


class KeyedInsert(_WriteModel):
    """What INSERT takes for rules.keyed; what is left out gets its default."""

    id: _Int4
    code: _Omittable[_Text | None] = _OMITTED
    a: _Omittable[_Int4 | None] = _OMITTED
    b: _Omittable[_Int4 | None] = _OMITTED
    c: _Omittable[_Text | None] = _OMITTED
    d: _Omittable[_Numeric | None] = _OMITTED


class KeyedUpdate(_WriteModel):
    """What UPDATE takes for rules.keyed; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    code: _Omittable[_Text | None] = _OMITTED
    a: _Omittable[_Int4 | None] = _OMITTED
    b: _Omittable[_Int4 | None] = _OMITTED
    c: _Omittable[_Text | None] = _OMITTED
    d: _Omittable[_Numeric | None] = _OMITTED
