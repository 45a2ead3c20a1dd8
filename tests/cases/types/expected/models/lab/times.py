# table lab.times
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Interval as _Interval,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Time as _Time,
    Timestamp as _Timestamp,
    Timestamptz as _Timestamptz,
    Timetz as _Timetz,
    WriteModel as _WriteModel,
)


class TimesRow(_RowModel):
    """A row of lab.times."""

    day: _Date | None
    moment: _Timestamp | None
    moment_0: _Timestamp | None
    instant: _Timestamptz | None
    instant_3: _Timestamptz | None
    clock: _Time | None
    clock_2: _Time | None
    zoned_clock: _Timetz | None
    zoned_clock_1: _Timetz | None
    span: _Interval | None
    span_2: _Interval | None
    span_months: _Interval | None
    span_seconds: _Interval | None
    span_hours: _Interval | None


class TimesInsert(_WriteModel):
    """What INSERT takes for lab.times; what is left out gets its default."""

    day: _Omittable[_Date | None] = _OMITTED
    moment: _Omittable[_Timestamp | None] = _OMITTED
    moment_0: _Omittable[_Timestamp | None] = _OMITTED
    instant: _Omittable[_Timestamptz | None] = _OMITTED
    instant_3: _Omittable[_Timestamptz | None] = _OMITTED
    clock: _Omittable[_Time | None] = _OMITTED
    clock_2: _Omittable[_Time | None] = _OMITTED
    zoned_clock: _Omittable[_Timetz | None] = _OMITTED
    zoned_clock_1: _Omittable[_Timetz | None] = _OMITTED
    span: _Omittable[_Interval | None] = _OMITTED
    span_2: _Omittable[_Interval | None] = _OMITTED
    span_months: _Omittable[_Interval | None] = _OMITTED
    span_seconds: _Omittable[_Interval | None] = _OMITTED
    span_hours: _Omittable[_Interval | None] = _OMITTED


class TimesUpdate(_WriteModel):
    """What UPDATE takes for lab.times; what is left out stays as it is."""

    day: _Omittable[_Date | None] = _OMITTED
    moment: _Omittable[_Timestamp | None] = _OMITTED
    moment_0: _Omittable[_Timestamp | None] = _OMITTED
    instant: _Omittable[_Timestamptz | None] = _OMITTED
    instant_3: _Omittable[_Timestamptz | None] = _OMITTED
    clock: _Omittable[_Time | None] = _OMITTED
    clock_2: _Omittable[_Time | None] = _OMITTED
    zoned_clock: _Omittable[_Timetz | None] = _OMITTED
    zoned_clock_1: _Omittable[_Timetz | None] = _OMITTED
    span: _Omittable[_Interval | None] = _OMITTED
    span_2: _Omittable[_Interval | None] = _OMITTED
    span_months: _Omittable[_Interval | None] = _OMITTED
    span_seconds: _Omittable[_Interval | None] = _OMITTED
    span_hours: _Omittable[_Interval | None] = _OMITTED
