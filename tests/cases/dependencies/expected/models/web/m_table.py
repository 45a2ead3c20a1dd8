# table web.m_table
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


class MTableRow(_RowModel):
    """A row of web.m_table."""

    id: _Int4
    label: _Text


class MTableInsert(_WriteModel):
    """What INSERT takes for web.m_table; what is left out gets its default."""

    id: _Int4
    label: _Text


class MTableUpdate(_WriteModel):
    """What UPDATE takes for web.m_table; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    label: _Omittable[_Text] = _OMITTED
