# table shadow.Literal
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Literal_xa6230cRow(_RowModel):
    """A row of shadow.Literal."""

    id: _Int4


class Literal_xa6230cInsert(_WriteModel):
    """What INSERT takes for shadow.Literal; what is left out gets its default."""

    id: _Int4


class Literal_xa6230cUpdate(_WriteModel):
    """What UPDATE takes for shadow.Literal; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
