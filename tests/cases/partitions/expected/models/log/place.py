# partitioned table log.place
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


class PlaceRow(_RowModel):
    """A row of log.place."""

    country: _Text
    code: _Int4
    name: _Text | None


class PlaceInsert(_WriteModel):
    """What INSERT takes for log.place; what is left out gets its default."""

    country: _Text
    code: _Int4
    name: _Omittable[_Text | None] = _OMITTED


class PlaceUpdate(_WriteModel):
    """What UPDATE takes for log.place; what is left out stays as it is."""

    country: _Omittable[_Text] = _OMITTED
    code: _Omittable[_Int4] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
