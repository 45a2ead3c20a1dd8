# table rules.late_key
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class LateKeyRow(_RowModel):
    """A row of rules.late_key."""

    id: _Int4


class LateKeyInsert(_WriteModel):
    """What INSERT takes for rules.late_key; what is left out gets its default."""

    id: _Int4


class LateKeyUpdate(_WriteModel):
    """What UPDATE takes for rules.late_key; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
