# table writing.no_key
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class NoKeyRow(_RowModel):
    """A row of writing.no_key."""

    at: _Timestamptz
    what: _Text


class NoKeyInsert(_WriteModel):
    """What INSERT takes for writing.no_key; what is left out gets its default."""

    at: _Omittable[_Timestamptz] = _OMITTED
    what: _Text


class NoKeyUpdate(_WriteModel):
    """What UPDATE takes for writing.no_key; what is left out stays as it is."""

    at: _Omittable[_Timestamptz] = _OMITTED
    what: _Omittable[_Text] = _OMITTED
