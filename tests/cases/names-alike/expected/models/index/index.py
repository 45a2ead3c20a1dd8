# table index.index
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class IndexRow(_RowModel):
    """A row of index.index."""

    index: _Int4


class IndexInsert(_WriteModel):
    """What INSERT takes for index.index; what is left out gets its default."""

    index: _Int4


class IndexUpdate(_WriteModel):
    """What UPDATE takes for index.index; what is left out stays as it is."""

    index: _Omittable[_Int4] = _OMITTED
