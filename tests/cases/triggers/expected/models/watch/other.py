# table watch.other
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class OtherRow(_RowModel):
    """A row of watch.other."""

    id: _Int4


class OtherInsert(_WriteModel):
    """What INSERT takes for watch.other; what is left out gets its default."""

    id: _Int4


class OtherUpdate(_WriteModel):
    """What UPDATE takes for watch.other; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
