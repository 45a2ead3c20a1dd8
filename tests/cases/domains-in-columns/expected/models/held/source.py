# table held.source
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .emptied import Emptied as _held_Emptied
from .filled import Filled as _held_Filled
from .over_filled import OverFilled as _held_OverFilled
from .over_refuses import OverRefuses as _held_OverRefuses
from .refuses import Refuses as _held_Refuses


class SourceRow(_RowModel):
    """A row of held.source."""

    id: _Int4
    plain: _Int4 | None
    refuses: _held_Refuses | None
    over_refuses: _held_OverRefuses | None
    filled: _held_Filled | None
    over_filled: _held_OverFilled | None
    emptied: _held_Emptied | None
    own_default: _held_Emptied | None
    listed: _Array[_held_Refuses] | None


class SourceInsert(_WriteModel):
    """What INSERT takes for held.source; what is left out gets its default."""

    id: _Int4
    plain: _Omittable[_Int4 | None] = _OMITTED
    refuses: _held_Refuses
    over_refuses: _held_OverRefuses
    filled: _Omittable[_held_Filled] = _OMITTED
    over_filled: _Omittable[_held_OverFilled] = _OMITTED
    emptied: _Omittable[_held_Emptied] = _OMITTED
    own_default: _Omittable[_held_Emptied] = _OMITTED
    listed: _Omittable[_Array[_held_Refuses] | None] = _OMITTED


class SourceUpdate(_WriteModel):
    """What UPDATE takes for held.source; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    plain: _Omittable[_Int4 | None] = _OMITTED
    refuses: _Omittable[_held_Refuses] = _OMITTED
    over_refuses: _Omittable[_held_OverRefuses] = _OMITTED
    filled: _Omittable[_held_Filled] = _OMITTED
    over_filled: _Omittable[_held_OverFilled] = _OMITTED
    emptied: _Omittable[_held_Emptied] = _OMITTED
    own_default: _Omittable[_held_Emptied] = _OMITTED
    listed: _Omittable[_Array[_held_Refuses] | None] = _OMITTED
