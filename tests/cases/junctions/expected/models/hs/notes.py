# table hs.notes
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class NotesRow(_RowModel):
    """A row of hs.notes."""

    id: _Int4
    customer_id: _Int4
    tag_id: _Int4 | None


class NotesInsert(_WriteModel):
    """What INSERT takes for hs.notes; what is left out gets its default."""

    id: _Int4
    customer_id: _Int4
    tag_id: _Omittable[_Int4 | None] = _OMITTED


class NotesUpdate(_WriteModel):
    """What UPDATE takes for hs.notes; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    customer_id: _Omittable[_Int4] = _OMITTED
    tag_id: _Omittable[_Int4 | None] = _OMITTED
