# table auto.renamed
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class RenamedRow(_RowModel):
    """A row of auto.renamed."""

    id: _Int4
    other: _Int4 | None


class RenamedInsert(_WriteModel):
    """What INSERT takes for auto.renamed; what is left out gets its default."""

    id: _Omittable[_Int4] = _OMITTED
    other: _Omittable[_Int4 | None] = _OMITTED


class RenamedUpdate(_WriteModel):
    """What UPDATE takes for auto.renamed; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    other: _Omittable[_Int4 | None] = _OMITTED
