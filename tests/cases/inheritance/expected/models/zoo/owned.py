# table zoo.owned
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


class OwnedRow(_RowModel):
    """A row of zoo.owned."""

    owner: _Text
    name: _Text | None
    since: _Date | None


class OwnedInsert(_WriteModel):
    """What INSERT takes for zoo.owned; what is left out gets its default."""

    owner: _Text
    name: _Omittable[_Text | None] = _OMITTED
    since: _Omittable[_Date | None] = _OMITTED


class OwnedUpdate(_WriteModel):
    """What UPDATE takes for zoo.owned; what is left out stays as it is."""

    owner: _Omittable[_Text] = _OMITTED
    name: _Omittable[_Text | None] = _OMITTED
    since: _Omittable[_Date | None] = _OMITTED
