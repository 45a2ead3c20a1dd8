# table writing.composite_key
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


class CompositeKeyRow(_RowModel):
    """A row of writing.composite_key."""

    note: _Text | None
    b: _Int4
    a: _Int4


class CompositeKeyInsert(_WriteModel):
    """What INSERT takes for writing.composite_key; what is left out gets its default."""

    note: _Omittable[_Text | None] = _OMITTED
    b: _Int4
    a: _Int4


class CompositeKeyUpdate(_WriteModel):
    """What UPDATE takes for writing.composite_key; what is left out stays as it is."""

    note: _Omittable[_Text | None] = _OMITTED
    b: _Omittable[_Int4] = _OMITTED
    a: _Omittable[_Int4] = _OMITTED
