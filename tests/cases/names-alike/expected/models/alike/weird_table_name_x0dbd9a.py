# table alike.Weird_Table_Name
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


class WeirdTableName_x0dbd9aRow(_RowModel):
    """A row of alike.Weird_Table_Name."""

    id: _Int4
    note: _Text | None


class WeirdTableName_x0dbd9aInsert(_WriteModel):
    """What INSERT takes for alike.Weird_Table_Name; what is left out gets its default."""

    id: _Int4
    note: _Omittable[_Text | None] = _OMITTED


class WeirdTableName_x0dbd9aUpdate(_WriteModel):
    """What UPDATE takes for alike.Weird_Table_Name; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
