# table writing.all_by_itself
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class AllByItselfRow(_RowModel):
    """A row of writing.all_by_itself."""

    id: _Int4
    at: _Timestamptz


class AllByItselfInsert(_WriteModel):
    """What INSERT takes for writing.all_by_itself; what is left out gets its default."""

    at: _Omittable[_Timestamptz] = _OMITTED


class AllByItselfUpdate(_WriteModel):
    """What UPDATE takes for writing.all_by_itself; what is left out stays as it is."""

    at: _Omittable[_Timestamptz] = _OMITTED
