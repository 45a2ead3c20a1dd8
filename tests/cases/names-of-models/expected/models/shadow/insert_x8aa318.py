# table shadow.Insert
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Insert_x8aa318Row(_RowModel):
    """A row of shadow.Insert."""

    id: _Int4


class Insert_x8aa318Insert(_WriteModel):
    """What INSERT takes for shadow.Insert; what is left out gets its default."""

    id: _Int4


class Insert_x8aa318Update(_WriteModel):
    """What UPDATE takes for shadow.Insert; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
