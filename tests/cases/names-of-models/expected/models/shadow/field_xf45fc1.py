# table shadow.Field
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


class Field_xf45fc1Row(_RowModel):
    """A row of shadow.Field."""

    id: _Int4
    Annotated: _Text | None


class Field_xf45fc1Insert(_WriteModel):
    """What INSERT takes for shadow.Field; what is left out gets its default."""

    id: _Int4
    Annotated: _Omittable[_Text | None] = _OMITTED


class Field_xf45fc1Update(_WriteModel):
    """What UPDATE takes for shadow.Field; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    Annotated: _Omittable[_Text | None] = _OMITTED
