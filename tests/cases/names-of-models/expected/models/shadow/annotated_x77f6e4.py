# table shadow.Annotated
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Annotated_x77f6e4Row(_RowModel):
    """A row of shadow.Annotated."""

    id: _Int4


class Annotated_x77f6e4Insert(_WriteModel):
    """What INSERT takes for shadow.Annotated; what is left out gets its default."""

    id: _Int4


class Annotated_x77f6e4Update(_WriteModel):
    """What UPDATE takes for shadow.Annotated; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
