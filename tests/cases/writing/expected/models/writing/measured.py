# partitioned table writing.measured
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class MeasuredRow(_RowModel):
    """A row of writing.measured."""

    at: _Date
    value: _Numeric


class MeasuredInsert(_WriteModel):
    """What INSERT takes for writing.measured; what is left out gets its default."""

    at: _Date
    value: _Numeric


class MeasuredUpdate(_WriteModel):
    """What UPDATE takes for writing.measured; what is left out stays as it is."""

    at: _Omittable[_Date] = _OMITTED
    value: _Omittable[_Numeric] = _OMITTED
