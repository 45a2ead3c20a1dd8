# table sales.order
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
    """A row of sales.order."""

    tenant_id: _Int4
    id: _Int4
    person_id: _Int4
    email: _Text | None


class OrderInsert(_WriteModel):
    """What INSERT takes for sales.order; what is left out gets its default."""

    tenant_id: _Int4
    id: _Int4
    person_id: _Int4
    email: _Omittable[_Text | None] = _OMITTED


class OrderUpdate(_WriteModel):
    """What UPDATE takes for sales.order; what is left out stays as it is."""

    tenant_id: _Omittable[_Int4] = _OMITTED
    id: _Omittable[_Int4] = _OMITTED
    person_id: _Omittable[_Int4] = _OMITTED
    email: _Omittable[_Text | None] = _OMITTED
