# table rules.pair
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


class PairRow(_RowModel):
    """A row of rules.pair."""

    b: _Int4
    a: _Int4
    note: _Text | None


class PairInsert(_WriteModel):
    """What INSERT takes for rules.pair; what is left out gets its default."""

    b: _Int4
    a: _Int4
    note: _Omittable[_Text | None] = _OMITTED


class PairUpdate(_WriteModel):
    """What UPDATE takes for rules.pair; what is left out stays as it is."""

    b: _Omittable[_Int4] = _OMITTED
    a: _Omittable[_Int4] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
