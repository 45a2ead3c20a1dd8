# table rewrite.journal
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


class JournalRow(_RowModel):
    """A row of rewrite.journal."""

    at: _Timestamptz | None
    what: _Text | None


class JournalInsert(_WriteModel):
    """What INSERT takes for rewrite.journal; what is left out gets its default."""

    at: _Omittable[_Timestamptz | None] = _OMITTED
    what: _Omittable[_Text | None] = _OMITTED


class JournalUpdate(_WriteModel):
    """What UPDATE takes for rewrite.journal; what is left out stays as it is."""

    at: _Omittable[_Timestamptz | None] = _OMITTED
    what: _Omittable[_Text | None] = _OMITTED
