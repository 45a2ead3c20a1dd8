# table Weird "Schema".v1.order
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


class OrderRow(_RowModel):
    """A row of Weird "Schema".v1.order."""

    user: _Int4 | None
    group: _Text | None
    limit: _Int4 | None


class OrderInsert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.order; what is left out gets its default."""

    user: _Omittable[_Int4 | None] = _OMITTED
    group: _Omittable[_Text | None] = _OMITTED
    limit: _Omittable[_Int4 | None] = _OMITTED


class OrderUpdate(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.order; what is left out stays as it is."""

    user: _Omittable[_Int4 | None] = _OMITTED
    group: _Omittable[_Text | None] = _OMITTED
    limit: _Omittable[_Int4 | None] = _OMITTED
