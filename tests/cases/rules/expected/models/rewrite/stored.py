# table rewrite.stored
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


class StoredRow(_RowModel):
    """A row of rewrite.stored."""

    id: _Int4
    name: _Text | None
    deleted: _Bool


class StoredInsert(_WriteModel):
    """What INSERT takes for rewrite.stored; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED
    deleted: _Omittable[_Bool] = _OMITTED


class StoredUpdate(_WriteModel):
    """What UPDATE takes for rewrite.stored; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    deleted: _Omittable[_Bool] = _OMITTED
