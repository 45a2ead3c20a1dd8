# partitioned table log.empty_parent
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class EmptyParentRow(_RowModel):
    """A row of log.empty_parent."""

    id: _Int4 | None


class EmptyParentInsert(_WriteModel):
    """What INSERT takes for log.empty_parent; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class EmptyParentUpdate(_WriteModel):
    """What UPDATE takes for log.empty_parent; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
