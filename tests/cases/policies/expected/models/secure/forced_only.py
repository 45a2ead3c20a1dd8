# table secure.forced_only
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ForcedOnlyRow(_RowModel):
    """A row of secure.forced_only."""

    id: _Int4 | None


class ForcedOnlyInsert(_WriteModel):
    """What INSERT takes for secure.forced_only; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class ForcedOnlyUpdate(_WriteModel):
    """What UPDATE takes for secure.forced_only; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
