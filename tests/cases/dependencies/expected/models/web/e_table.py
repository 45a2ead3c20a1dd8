# table web.e_table
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ETableRow(_RowModel):
    """A row of web.e_table."""

    n: _Int4 | None


class ETableInsert(_WriteModel):
    """What INSERT takes for web.e_table; what is left out gets its default."""

    n: _Omittable[_Int4 | None] = _OMITTED


class ETableUpdate(_WriteModel):
    """What UPDATE takes for web.e_table; what is left out stays as it is."""

    n: _Omittable[_Int4 | None] = _OMITTED
