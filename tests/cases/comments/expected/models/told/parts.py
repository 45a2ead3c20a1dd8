# partitioned table told.parts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class PartsRow(_RowModel):
    """Partitioned."""

    id: _Int4 | None


class PartsInsert(_WriteModel):
    """What INSERT takes for told.parts; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class PartsUpdate(_WriteModel):
    """What UPDATE takes for told.parts; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
