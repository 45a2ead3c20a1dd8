# table shadow.Record
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class Record_xbfdd51Row(_RowModel):
    """A row of shadow.Record."""

    Record: _Text | None


class Record_xbfdd51Insert(_WriteModel):
    """What INSERT takes for shadow.Record; what is left out gets its default."""

    Record: _Omittable[_Text | None] = _OMITTED


class Record_xbfdd51Update(_WriteModel):
    """What UPDATE takes for shadow.Record; what is left out stays as it is."""

    Record: _Omittable[_Text | None] = _OMITTED
