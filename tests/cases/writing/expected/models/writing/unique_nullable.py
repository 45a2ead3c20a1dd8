# table writing.unique_nullable
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class UniqueNullableRow(_RowModel):
    """A row of writing.unique_nullable."""

    code: _Text | None
    note: _Text | None


class UniqueNullableInsert(_WriteModel):
    """What INSERT takes for writing.unique_nullable; what is left out gets its default."""

    code: _Omittable[_Text | None] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED


class UniqueNullableUpdate(_WriteModel):
    """What UPDATE takes for writing.unique_nullable; what is left out stays as it is."""

    code: _Omittable[_Text | None] = _OMITTED
    note: _Omittable[_Text | None] = _OMITTED
