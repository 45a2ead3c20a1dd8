# table Weird "Schema".v1.UPPER
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class UPPER_x9cba1cRow(_RowModel):
    """A row of Weird "Schema".v1.UPPER."""

    ID: _Int4 | None
    Id: _Int4 | None
    id: _Int4 | None


class UPPER_x9cba1cInsert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.UPPER; what is left out gets its default."""

    ID: _Omittable[_Int4 | None] = _OMITTED
    Id: _Omittable[_Int4 | None] = _OMITTED
    id: _Omittable[_Int4 | None] = _OMITTED


class UPPER_x9cba1cUpdate(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.UPPER; what is left out stays as it is."""

    ID: _Omittable[_Int4 | None] = _OMITTED
    Id: _Omittable[_Int4 | None] = _OMITTED
    id: _Omittable[_Int4 | None] = _OMITTED
