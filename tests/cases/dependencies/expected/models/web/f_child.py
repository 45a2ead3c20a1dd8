# table web.f_child
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


class FChildRow(_RowModel):
    """A row of web.f_child."""

    id: _Int4 | None
    size: _Int4 | None
    extra: _Text | None


class FChildInsert(_WriteModel):
    """What INSERT takes for web.f_child; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED
    size: _Omittable[_Int4 | None] = _OMITTED
    extra: _Omittable[_Text | None] = _OMITTED


class FChildUpdate(_WriteModel):
    """What UPDATE takes for web.f_child; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
    size: _Omittable[_Int4 | None] = _OMITTED
    extra: _Omittable[_Text | None] = _OMITTED
