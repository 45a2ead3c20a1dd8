# partitioned table remote.visit
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class VisitRow(_RowModel):
    """A row of remote.visit."""

    city: _Int4
    year: _Int4


class VisitInsert(_WriteModel):
    """What INSERT takes for remote.visit; what is left out gets its default."""

    city: _Int4
    year: _Int4


class VisitUpdate(_WriteModel):
    """What UPDATE takes for remote.visit; what is left out stays as it is."""

    city: _Omittable[_Int4] = _OMITTED
    year: _Omittable[_Int4] = _OMITTED
