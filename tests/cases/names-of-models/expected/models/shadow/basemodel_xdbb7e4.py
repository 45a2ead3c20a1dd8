# table shadow.BaseModel
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


class BaseModel_xdbb7e4Row(_RowModel):
    """A row of shadow.BaseModel."""

    id: _Int4
    name: _Text | None


class BaseModel_xdbb7e4Insert(_WriteModel):
    """What INSERT takes for shadow.BaseModel; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED


class BaseModel_xdbb7e4Update(_WriteModel):
    """What UPDATE takes for shadow.BaseModel; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
