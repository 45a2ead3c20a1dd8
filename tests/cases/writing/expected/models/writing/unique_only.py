# table writing.unique_only
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class UniqueOnlyRow(_RowModel):
    """A row of writing.unique_only."""

    code: _Text
    note: _Text | None


class UniqueOnlyInsert(_WriteModel):
    """What INSERT takes for writing.unique_only; what is left out gets its default."""

    code: _Text
    note: _Omittable[_Text | None] = _OMITTED


class UniqueOnlyUpdate(_WriteModel):
    """What UPDATE takes for writing.unique_only; what is left out stays as it is."""

    code: _Omittable[_Text] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
