# table vault.book
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class BookRow(_RowModel):
    """A row of vault.book."""

    id: _Int4
    title: _Text | None
    price: _Numeric | None
    secret: _Text | None


class BookInsert(_WriteModel):
    """What INSERT takes for vault.book; what is left out gets its default."""

    id: _Int4
    title: _Omittable[_Text | None] = _OMITTED
    price: _Omittable[_Numeric | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED


class BookUpdate(_WriteModel):
    """What UPDATE takes for vault.book; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    title: _Omittable[_Text | None] = _OMITTED
    price: _Omittable[_Numeric | None] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
