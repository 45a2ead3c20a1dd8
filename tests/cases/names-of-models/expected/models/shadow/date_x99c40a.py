# table shadow.Date
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class Date_x99c40aRow(_RowModel):
    """A row of shadow.Date."""

    Date: _Date | None
    moment: _Timestamptz | None


class Date_x99c40aInsert(_WriteModel):
    """What INSERT takes for shadow.Date; what is left out gets its default."""

    Date: _Omittable[_Date | None] = _OMITTED
    moment: _Omittable[_Timestamptz | None] = _OMITTED


class Date_x99c40aUpdate(_WriteModel):
    """What UPDATE takes for shadow.Date; what is left out stays as it is."""

    Date: _Omittable[_Date | None] = _OMITTED
    moment: _Omittable[_Timestamptz | None] = _OMITTED
