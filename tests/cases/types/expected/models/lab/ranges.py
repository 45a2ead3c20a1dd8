# table lab.ranges
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class RangesRow(_RowModel):
    """A row of lab.ranges."""

    whole: _Text | None
    big: _Text | None
    exact: _Text | None
    moments: _Text | None
    instants: _Text | None
    days: _Text | None
    many_days: _Text | None
    many_whole: _Text | None


class RangesInsert(_WriteModel):
    """What INSERT takes for lab.ranges; what is left out gets its default."""

    whole: _Omittable[_Text | None] = _OMITTED
    big: _Omittable[_Text | None] = _OMITTED
    exact: _Omittable[_Text | None] = _OMITTED
    moments: _Omittable[_Text | None] = _OMITTED
    instants: _Omittable[_Text | None] = _OMITTED
    days: _Omittable[_Text | None] = _OMITTED
    many_days: _Omittable[_Text | None] = _OMITTED
    many_whole: _Omittable[_Text | None] = _OMITTED


class RangesUpdate(_WriteModel):
    """What UPDATE takes for lab.ranges; what is left out stays as it is."""

    whole: _Omittable[_Text | None] = _OMITTED
    big: _Omittable[_Text | None] = _OMITTED
    exact: _Omittable[_Text | None] = _OMITTED
    moments: _Omittable[_Text | None] = _OMITTED
    instants: _Omittable[_Text | None] = _OMITTED
    days: _Omittable[_Text | None] = _OMITTED
    many_days: _Omittable[_Text | None] = _OMITTED
    many_whole: _Omittable[_Text | None] = _OMITTED
