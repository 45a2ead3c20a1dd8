# table api.made_later
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class MadeLaterRow(_RowModel):
    """A row of api.made_later."""

    id: _Int4 | None


class MadeLaterInsert(_WriteModel):
    """What INSERT takes for api.made_later; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED


class MadeLaterUpdate(_WriteModel):
    """What UPDATE takes for api.made_later; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
