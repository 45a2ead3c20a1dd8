# table alike.order_relations
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class OrderRelationsRow(_RowModel):
    """A row of alike.order_relations."""

    id: _Int4


class OrderRelationsInsert(_WriteModel):
    """What INSERT takes for alike.order_relations; what is left out gets its default."""

    id: _Int4


class OrderRelationsUpdate(_WriteModel):
    """What UPDATE takes for alike.order_relations; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
