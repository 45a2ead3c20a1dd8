# table Weird "Schema".v1.é
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class X_x4a9955Row(_RowModel):
    """A row of Weird "Schema".v1.é."""

    id: _Int4 | None


class X_x4a9955Insert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.é; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class X_x4a9955Update(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.é; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
