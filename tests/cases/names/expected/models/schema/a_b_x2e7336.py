# table schema.a.b
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class AB_x2e7336Row(_RowModel):
    """A row of schema.a.b."""

    c: _Int4 | None


class AB_x2e7336Insert(_WriteModel):
    """What INSERT takes for schema.a.b; what is left out gets its default."""

    c: _Omittable[_Int4 | None] = _OMITTED


class AB_x2e7336Update(_WriteModel):
    """What UPDATE takes for schema.a.b; what is left out stays as it is."""

    c: _Omittable[_Int4 | None] = _OMITTED
