# table al_ike.columns
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ColumnsRow(_RowModel):
    """A row of al_ike.columns."""

    id: _Int4


class ColumnsInsert(_WriteModel):
    """What INSERT takes for al_ike.columns; what is left out gets its default."""

    id: _Int4


class ColumnsUpdate(_WriteModel):
    """What UPDATE takes for al_ike.columns; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
