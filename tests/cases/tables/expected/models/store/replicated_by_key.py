# table store.replicated_by_key
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ReplicatedByKeyRow(_RowModel):
    """A row of store.replicated_by_key."""

    id: _Int4
    code: _Int4


class ReplicatedByKeyInsert(_WriteModel):
    """What INSERT takes for store.replicated_by_key; what is left out gets its default."""

    id: _Int4
    code: _Int4


class ReplicatedByKeyUpdate(_WriteModel):
    """What UPDATE takes for store.replicated_by_key; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    code: _Omittable[_Int4] = _OMITTED
