# table rules.booking
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Bool as _Bool,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class BookingRow(_RowModel):
    """A row of rules.booking."""

    room: _Int4
    during: _Text
    note: _Text | None
    gone: _Bool


class BookingInsert(_WriteModel):
    """What INSERT takes for rules.booking; what is left out gets its default."""

    room: _Int4
    during: _Text
    note: _Omittable[_Text | None] = _OMITTED
    gone: _Omittable[_Bool] = _OMITTED


class BookingUpdate(_WriteModel):
    """What UPDATE takes for rules.booking; what is left out stays as it is."""

    room: _Omittable[_Int4] = _OMITTED
    during: _Omittable[_Text] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
    gone: _Omittable[_Bool] = _OMITTED
