# table auto.mirrors
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class MirrorsRow(_RowModel):
    """A row of auto.mirrors."""

    customer_id: _Int4


class MirrorsInsert(_WriteModel):
    """What INSERT takes for auto.mirrors; what is left out gets its default."""

    customer_id: _Int4


class MirrorsUpdate(_WriteModel):
    """What UPDATE takes for auto.mirrors; what is left out stays as it is."""

    customer_id: _Omittable[_Int4] = _OMITTED
