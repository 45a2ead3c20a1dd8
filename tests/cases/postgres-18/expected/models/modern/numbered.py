# partitioned table modern.numbered
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class NumberedRow(_RowModel):
    """A row of modern.numbered."""

    id: _Int8
    day: _Date


class NumberedInsert(_WriteModel):
    """What INSERT takes for modern.numbered; what is left out gets its default."""

    day: _Date


class NumberedUpdate(_WriteModel):
    """What UPDATE takes for modern.numbered; what is left out stays as it is."""

    day: _Omittable[_Date] = _OMITTED
