# table modern.lenient
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class LenientRow(_RowModel):
    """A row of modern.lenient."""

    id: _Int4
    n: _Int4 | None
    other: _Int4 | None


class LenientInsert(_WriteModel):
    """What INSERT takes for modern.lenient; what is left out gets its default."""

    id: _Int4
    n: _Omittable[_Int4 | None] = _OMITTED
    other: _Omittable[_Int4 | None] = _OMITTED


class LenientUpdate(_WriteModel):
    """What UPDATE takes for modern.lenient; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    n: _Omittable[_Int4 | None] = _OMITTED
    other: _Omittable[_Int4 | None] = _OMITTED
