# table shadow.Optional
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


class Optional_x59be71Row(_RowModel):
    """A row of shadow.Optional."""

    id: _Int4
    name: _Text | None


class Optional_x59be71Insert(_WriteModel):
    """What INSERT takes for shadow.Optional; what is left out gets its default."""

    id: _Int4
    name: _Omittable[_Text | None] = _OMITTED


class Optional_x59be71Update(_WriteModel):
    """What UPDATE takes for shadow.Optional; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
