# partitioned table log.reading
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._limits import Bounds as _Bounds
from .._types import (
    Date as _Date,
    Digits as _Digits,
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ReadingRow(_RowModel):
    """A row of log.reading."""

    id: _Int4
    value: _Annotated[_Numeric, _Digits(8, 2), _Bounds(ge="0")] | None
    day: _Date


class ReadingInsert(_WriteModel):
    """What INSERT takes for log.reading; what is left out gets its default."""

    id: _Int4
    value: _Omittable[_Annotated[_Numeric, _Digits(8, 2), _Bounds(ge="0")] | None] = _OMITTED
    day: _Date


class ReadingUpdate(_WriteModel):
    """What UPDATE takes for log.reading; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    value: _Omittable[_Annotated[_Numeric, _Digits(8, 2), _Bounds(ge="0")] | None] = _OMITTED
    day: _Omittable[_Date] = _OMITTED
