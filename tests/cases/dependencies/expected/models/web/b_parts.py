# partitioned table web.b_parts
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


class BPartsRow(_RowModel):
    """A row of web.b_parts."""

    id: _Int4
    label: _Text | None


class BPartsInsert(_WriteModel):
    """What INSERT takes for web.b_parts; what is left out gets its default."""

    id: _Int4
    label: _Omittable[_Text | None] = _OMITTED


class BPartsUpdate(_WriteModel):
    """What UPDATE takes for web.b_parts; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    label: _Omittable[_Text | None] = _OMITTED
