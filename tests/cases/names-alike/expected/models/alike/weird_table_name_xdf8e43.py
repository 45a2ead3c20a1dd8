# table alike.weird table-name
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


class WeirdTableName_xdf8e43Row(_RowModel):
    """A row of alike.weird table-name."""

    id: _Int4
    note: _Text | None


class WeirdTableName_xdf8e43Insert(_WriteModel):
    """What INSERT takes for alike.weird table-name; what is left out gets its default."""

    id: _Int4
    note: _Omittable[_Text | None] = _OMITTED


class WeirdTableName_xdf8e43Update(_WriteModel):
    """What UPDATE takes for alike.weird table-name; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
