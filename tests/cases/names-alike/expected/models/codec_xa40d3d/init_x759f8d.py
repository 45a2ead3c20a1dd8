# table codec.__init__
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Init_x759f8dRow(_RowModel):
    """A row of codec.__init__."""

    id: _Int4


class Init_x759f8dInsert(_WriteModel):
    """What INSERT takes for codec.__init__; what is left out gets its default."""

    id: _Int4


class Init_x759f8dUpdate(_WriteModel):
    """What UPDATE takes for codec.__init__; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
