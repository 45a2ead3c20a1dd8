# table store.replicated_in_full
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class ReplicatedInFullRow(_RowModel):
    """A row of store.replicated_in_full."""

    id: _Int4 | None
    note: _Text | None


class ReplicatedInFullInsert(_WriteModel):
    """What INSERT takes for store.replicated_in_full; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED


class ReplicatedInFullUpdate(_WriteModel):
    """What UPDATE takes for store.replicated_in_full; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
