# table log.event_note
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class EventNoteRow(_RowModel):
    """A row of log.event_note."""

    event_id: _Int8
    happened_at: _Timestamptz
    note: _Text | None


class EventNoteInsert(_WriteModel):
    """What INSERT takes for log.event_note; what is left out gets its default."""

    event_id: _Int8
    happened_at: _Timestamptz
    note: _Omittable[_Text | None] = _OMITTED


class EventNoteUpdate(_WriteModel):
    """What UPDATE takes for log.event_note; what is left out stays as it is."""

    event_id: _Omittable[_Int8] = _OMITTED
    happened_at: _Omittable[_Timestamptz] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
