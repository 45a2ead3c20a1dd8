# table app.page
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Array as _Array,
    Hstore as _Hstore,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class PageRow(_RowModel):
    """A row of app.page."""

    id: _Int4
    title: _Text
    titles: _Array[_Text] | None
    extra: _Hstore | None
    path: _Text | None


class PageInsert(_WriteModel):
    """What INSERT takes for app.page; what is left out gets its default."""

    id: _Int4
    title: _Text
    titles: _Omittable[_Array[_Text] | None] = _OMITTED
    extra: _Omittable[_Hstore | None] = _OMITTED
    path: _Omittable[_Text | None] = _OMITTED


class PageUpdate(_WriteModel):
    """What UPDATE takes for app.page; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    title: _Omittable[_Text] = _OMITTED
    titles: _Omittable[_Array[_Text] | None] = _OMITTED
    extra: _Omittable[_Hstore | None] = _OMITTED
    path: _Omittable[_Text | None] = _OMITTED
