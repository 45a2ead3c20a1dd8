# table modern.stay
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class StayRow(_RowModel):
    """A row of modern.stay."""

    room: _Int4
    during: _Text
    guest: _Text | None


class StayInsert(_WriteModel):
    """What INSERT takes for modern.stay; what is left out gets its default."""

    room: _Int4
    during: _Text
    guest: _Omittable[_Text | None] = _OMITTED


class StayUpdate(_WriteModel):
    """What UPDATE takes for modern.stay; what is left out stays as it is."""

    room: _Omittable[_Int4] = _OMITTED
    during: _Omittable[_Text] = _OMITTED
    guest: _Omittable[_Text | None] = _OMITTED
