# table alike.status
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class StatusRow(_RowModel):
    """A row of alike.status."""

    id: _Int4


class StatusInsert(_WriteModel):
    """What INSERT takes for alike.status; what is left out gets its default."""

    id: _Int4


class StatusUpdate(_WriteModel):
    """What UPDATE takes for alike.status; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
