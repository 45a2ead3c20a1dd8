# table auto.serials
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int2 as _Int2,
    Int4 as _Int4,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class SerialsRow(_RowModel):
    """A row of auto.serials."""

    small: _Int2
    whole: _Int4
    big: _Int8


class SerialsInsert(_WriteModel):
    """What INSERT takes for auto.serials; what is left out gets its default."""

    small: _Omittable[_Int2] = _OMITTED
    whole: _Omittable[_Int4] = _OMITTED
    big: _Omittable[_Int8] = _OMITTED


class SerialsUpdate(_WriteModel):
    """What UPDATE takes for auto.serials; what is left out stays as it is."""

    small: _Omittable[_Int2] = _OMITTED
    whole: _Omittable[_Int4] = _OMITTED
    big: _Omittable[_Int8] = _OMITTED
