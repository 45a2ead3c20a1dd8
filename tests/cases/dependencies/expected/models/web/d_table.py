# table web.d_table
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class DTableRow(_RowModel):
    """A row of web.d_table."""

    id: _Int4 | None
    size: _Int4 | None


class DTableInsert(_WriteModel):
    """What INSERT takes for web.d_table; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED
    size: _Omittable[_Int4 | None] = _OMITTED


class DTableUpdate(_WriteModel):
    """What UPDATE takes for web.d_table; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
    size: _Omittable[_Int4 | None] = _OMITTED
