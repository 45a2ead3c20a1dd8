# table zoo.former
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Date as _Date,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class FormerRow(_RowModel):
    """A row of zoo.former."""

    owner: _Text
    name: _Text | None
    since: _Date | None


class FormerInsert(_WriteModel):
    """What INSERT takes for zoo.former; what is left out gets its default."""

    owner: _Text
    name: _Omittable[_Text | None] = _OMITTED
    since: _Omittable[_Date | None] = _OMITTED


class FormerUpdate(_WriteModel):
    """What UPDATE takes for zoo.former; what is left out stays as it is."""

    owner: _Omittable[_Text] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    since: _Omittable[_Date | None] = _OMITTED
