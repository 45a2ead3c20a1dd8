# table limited.parent
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class ParentRow(_RowModel):
    """A row of limited.parent."""

    kind: _Text | None


class ParentInsert(_WriteModel):
    """What INSERT takes for limited.parent; what is left out gets its default."""

    kind: _Omittable[_Text | None] = _OMITTED


class ParentUpdate(_WriteModel):
    """What UPDATE takes for limited.parent; what is left out stays as it is."""

    kind: _Omittable[_Text | None] = _OMITTED
