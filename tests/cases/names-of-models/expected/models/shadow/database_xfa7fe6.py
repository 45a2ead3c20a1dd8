# table shadow.Database
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class Database_xfa7fe6Row(_RowModel):
    """A row of shadow.Database."""

    Database: _Text | None


class Database_xfa7fe6Insert(_WriteModel):
    """What INSERT takes for shadow.Database; what is left out gets its default."""

    Database: _Omittable[_Text | None] = _OMITTED


class Database_xfa7fe6Update(_WriteModel):
    """What UPDATE takes for shadow.Database; what is left out stays as it is."""

    Database: _Omittable[_Text | None] = _OMITTED
