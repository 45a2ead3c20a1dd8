# table east.confusing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Interval as _Interval,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)
from .integer import Integer as _east_Integer
from .interval import Interval as _east_Interval
from .kind import Kind as _east_Kind
from .kind_x246f20 import Kind_x246f20 as _east_Kind_x246f20
from .text import Text as _east_Text
from .timestamp import Timestamp as _east_Timestamp


class ConfusingRow(_RowModel):
    """A row of east.confusing."""

    span: _east_Interval | None
    spans: _Array[_east_Interval] | None
    real_span: _Interval | None
    kind: _east_Kind_x246f20 | None
    kinds: _Array[_east_Kind_x246f20] | None
    plain: _east_Kind | None
    plains: _Array[_east_Kind] | None
    boxed: _east_Integer | None
    words: _east_Text | None
    real_text: _Text | None
    moment: _east_Timestamp | None


class ConfusingInsert(_WriteModel):
    """What INSERT takes for east.confusing; what is left out gets its default."""

    span: _Omittable[_east_Interval | None] = _OMITTED
    spans: _Omittable[_Array[_east_Interval] | None] = _OMITTED
    real_span: _Omittable[_Interval | None] = _OMITTED
    kind: _Omittable[_east_Kind_x246f20 | None] = _OMITTED
    kinds: _Omittable[_Array[_east_Kind_x246f20] | None] = _OMITTED
    plain: _Omittable[_east_Kind | None] = _OMITTED
    plains: _Omittable[_Array[_east_Kind] | None] = _OMITTED
    boxed: _Omittable[_east_Integer | None] = _OMITTED
    words: _Omittable[_east_Text | None] = _OMITTED
    real_text: _Omittable[_Text | None] = _OMITTED
    moment: _Omittable[_east_Timestamp | None] = _OMITTED


class ConfusingUpdate(_WriteModel):
    """What UPDATE takes for east.confusing; what is left out stays as it is."""

    span: _Omittable[_east_Interval | None] = _OMITTED
    spans: _Omittable[_Array[_east_Interval] | None] = _OMITTED
    real_span: _Omittable[_Interval | None] = _OMITTED
    kind: _Omittable[_east_Kind_x246f20 | None] = _OMITTED
    kinds: _Omittable[_Array[_east_Kind_x246f20] | None] = _OMITTED
    plain: _Omittable[_east_Kind | None] = _OMITTED
    plains: _Omittable[_Array[_east_Kind] | None] = _OMITTED
    boxed: _Omittable[_east_Integer | None] = _OMITTED
    words: _Omittable[_east_Text | None] = _OMITTED
    real_text: _Omittable[_Text | None] = _OMITTED
    moment: _Omittable[_east_Timestamp | None] = _OMITTED
