# table alike.weird_table_name
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


class WeirdTableNameRow(_RowModel):
    """A row of alike.weird_table_name."""

    id: _Int4
    note: _Text | None


class WeirdTableNameInsert(_WriteModel):
    """What INSERT takes for alike.weird_table_name; what is left out gets its default."""

    id: _Int4
    note: _Omittable[_Text | None] = _OMITTED


class WeirdTableNameUpdate(_WriteModel):
    """What UPDATE takes for alike.weird_table_name; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
