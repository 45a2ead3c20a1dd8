# table shadow.Promise
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class Promise_x1eec97Row(_RowModel):
    """A row of shadow.Promise."""

    then: _Text | None


class Promise_x1eec97Insert(_WriteModel):
    """What INSERT takes for shadow.Promise; what is left out gets its default."""

    then: _Omittable[_Text | None] = _OMITTED


class Promise_x1eec97Update(_WriteModel):
    """What UPDATE takes for shadow.Promise; what is left out stays as it is."""

    then: _Omittable[_Text | None] = _OMITTED
