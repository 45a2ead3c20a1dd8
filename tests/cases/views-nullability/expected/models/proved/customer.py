# table proved.customer
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
from .counted import Counted as _proved_Counted
from .given import Given as _proved_Given


class CustomerRow(_RowModel):
    """A row of proved.customer."""

    id: _Int4
    name: _Text
    mail: _proved_Given | None
    note: _Text | None
    visits: _proved_Counted | None


class CustomerInsert(_WriteModel):
    """What INSERT takes for proved.customer; what is left out gets its default."""

    id: _Int4
    name: _Text
    mail: _proved_Given
    note: _Omittable[_Text | None] = _OMITTED
    visits: _Omittable[_proved_Counted | None] = _OMITTED


class CustomerUpdate(_WriteModel):
    """What UPDATE takes for proved.customer; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text] = _OMITTED
    mail: _Omittable[_proved_Given] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
    visits: _Omittable[_proved_Counted | None] = _OMITTED
