# table store.replicated_by_nothing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ReplicatedByNothingRow(_RowModel):
    """A row of store.replicated_by_nothing."""

    id: _Int4 | None


class ReplicatedByNothingInsert(_WriteModel):
    """What INSERT takes for store.replicated_by_nothing; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class ReplicatedByNothingUpdate(_WriteModel):
    """What UPDATE takes for store.replicated_by_nothing; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
