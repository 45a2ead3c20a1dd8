# table store.defaults
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class DefaultsRow(_RowModel):
    """A row of store.defaults."""

    literal: _Text | None
    quoted: _Text | None
    backslash: _Text | None
    newline: _Text | None
    nothing: _Text | None
    negative: _Int4 | None
    computed: _Int4 | None
    called: _Timestamptz | None
    cast_to: _Date | None
    who: _Text | None
    collated: _Text | None


class DefaultsInsert(_WriteModel):
    """What INSERT takes for store.defaults; what is left out gets its default."""

    literal: _Omittable[_Text | None] = _OMITTED
    quoted: _Omittable[_Text | None] = _OMITTED
    backslash: _Omittable[_Text | None] = _OMITTED
    newline: _Omittable[_Text | None] = _OMITTED
    nothing: _Omittable[_Text | None] = _OMITTED
    negative: _Omittable[_Int4 | None] = _OMITTED
    computed: _Omittable[_Int4 | None] = _OMITTED
    called: _Omittable[_Timestamptz | None] = _OMITTED
    cast_to: _Omittable[_Date | None] = _OMITTED
    who: _Omittable[_Text | None] = _OMITTED
    collated: _Omittable[_Text | None] = _OMITTED


class DefaultsUpdate(_WriteModel):
    """What UPDATE takes for store.defaults; what is left out stays as it is."""

    literal: _Omittable[_Text | None] = _OMITTED
    quoted: _Omittable[_Text | None] = _OMITTED
    backslash: _Omittable[_Text | None] = _OMITTED
    newline: _Omittable[_Text | None] = _OMITTED
    nothing: _Omittable[_Text | None] = _OMITTED
    negative: _Omittable[_Int4 | None] = _OMITTED
    computed: _Omittable[_Int4 | None] = _OMITTED
    called: _Omittable[_Timestamptz | None] = _OMITTED
    cast_to: _Omittable[_Date | None] = _OMITTED
    who: _Omittable[_Text | None] = _OMITTED
    collated: _Omittable[_Text | None] = _OMITTED
