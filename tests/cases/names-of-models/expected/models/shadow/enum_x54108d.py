# table shadow.Enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Enum_x54108dRow(_RowModel):
    """A row of shadow.Enum."""

    id: _Int4


class Enum_x54108dInsert(_WriteModel):
    """What INSERT takes for shadow.Enum; what is left out gets its default."""

    id: _Int4


class Enum_x54108dUpdate(_WriteModel):
    """What UPDATE takes for shadow.Enum; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
