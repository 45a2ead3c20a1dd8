# table store.mended
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


class MendedRow(_RowModel):
    """A row of store.mended."""

    a: _Int4 | None
    b: _Int4
    c: _Int4 | None
    d: _Text


class MendedInsert(_WriteModel):
    """What INSERT takes for store.mended; what is left out gets its default."""

    a: _Omittable[_Int4 | None] = _OMITTED
    b: _Int4
    c: _Omittable[_Int4 | None] = _OMITTED
    d: _Omittable[_Text] = _OMITTED


class MendedUpdate(_WriteModel):
    """What UPDATE takes for store.mended; what is left out stays as it is."""

    a: _Omittable[_Int4 | None] = _OMITTED
    b: _Omittable[_Int4] = _OMITTED
    c: _Omittable[_Int4 | None] = _OMITTED
    d: _Omittable[_Text] = _OMITTED
