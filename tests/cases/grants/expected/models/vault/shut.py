# table vault.shut
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ShutRow(_RowModel):
    """A row of vault.shut."""

    id: _Int4 | None


class ShutInsert(_WriteModel):
    """What INSERT takes for vault.shut; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class ShutUpdate(_WriteModel):
    """What UPDATE takes for vault.shut; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
