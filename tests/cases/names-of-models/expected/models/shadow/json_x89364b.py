# table shadow.Json
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class Json_x89364bRow(_RowModel):
    """A row of shadow.Json."""

    Json: _Json | None


class Json_x89364bInsert(_WriteModel):
    """What INSERT takes for shadow.Json; what is left out gets its default."""

    Json: _Omittable[_Json | None] = _OMITTED


class Json_x89364bUpdate(_WriteModel):
    """What UPDATE takes for shadow.Json; what is left out stays as it is."""

    Json: _Omittable[_Json | None] = _OMITTED
