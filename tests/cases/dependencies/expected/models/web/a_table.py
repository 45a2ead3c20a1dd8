# table web.a_table
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class ATableRow(_RowModel):
    """A row of web.a_table."""

    name: _Text | None
    clean: _Text | None


class ATableInsert(_WriteModel):
    """What INSERT takes for web.a_table; what is left out gets its default."""

    name: _Omittable[_Text | None] = _OMITTED


class ATableUpdate(_WriteModel):
    """What UPDATE takes for web.a_table; what is left out stays as it is."""

    name: _Omittable[_Text | None] = _OMITTED
