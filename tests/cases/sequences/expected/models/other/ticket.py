# table other.ticket
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    Int8 as _Int8,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class TicketRow(_RowModel):
    """A row of other.ticket."""

    id: _Int8
    code: _Text | None
    serial: _Int4 | None


class TicketInsert(_WriteModel):
    """What INSERT takes for other.ticket; what is left out gets its default."""

    id: _Omittable[_Int8] = _OMITTED
    code: _Omittable[_Text | None] = _OMITTED
    serial: _Omittable[_Int4 | None] = _OMITTED


class TicketUpdate(_WriteModel):
    """What UPDATE takes for other.ticket; what is left out stays as it is."""

    id: _Omittable[_Int8] = _OMITTED
    code: _Omittable[_Text | None] = _OMITTED
    serial: _Omittable[_Int4 | None] = _OMITTED
