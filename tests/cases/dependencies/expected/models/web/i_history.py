# table web.i_history
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class IHistoryRow(_RowModel):
    """A row of web.i_history."""

    was: _Text | None
    at: _Timestamptz | None


class IHistoryInsert(_WriteModel):
    """What INSERT takes for web.i_history; what is left out gets its default."""

    was: _Omittable[_Text | None] = _OMITTED
    at: _Omittable[_Timestamptz | None] = _OMITTED


class IHistoryUpdate(_WriteModel):
    """What UPDATE takes for web.i_history; what is left out stays as it is."""

    was: _Omittable[_Text | None] = _OMITTED
    at: _Omittable[_Timestamptz | None] = _OMITTED
