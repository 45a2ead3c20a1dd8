# table store.session
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class SessionRow(_RowModel):
    """A row of store.session."""

    token: _Text
    payload: _Json | None


class SessionInsert(_WriteModel):
    """What INSERT takes for store.session; what is left out gets its default."""

    token: _Text
    payload: _Omittable[_Json | None] = _OMITTED


class SessionUpdate(_WriteModel):
    """What UPDATE takes for store.session; what is left out stays as it is."""

    token: _Omittable[_Text] = _OMITTED
    payload: _Omittable[_Json | None] = _OMITTED
