# partitioned table modern.split
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class SplitRow(_RowModel):
    """A row of modern.split."""

    id: _Int4
    a: _Int4 | None
    b: _Int4 | None


class SplitInsert(_WriteModel):
    """What INSERT takes for modern.split; what is left out gets its default."""

    id: _Int4
    a: _Omittable[_Int4 | None] = _OMITTED


class SplitUpdate(_WriteModel):
    """What UPDATE takes for modern.split; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    a: _Omittable[_Int4 | None] = _OMITTED
