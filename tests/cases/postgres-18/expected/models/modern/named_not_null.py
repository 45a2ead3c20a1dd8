# table modern.named_not_null
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class NamedNotNullRow(_RowModel):
    """A row of modern.named_not_null."""

    id: _Int4
    code: _Text
    own: _Text | None
    late: _Text | None


class NamedNotNullInsert(_WriteModel):
    """What INSERT takes for modern.named_not_null; what is left out gets its default."""

    id: _Int4
    code: _Text
    own: _Text
    late: _Text


class NamedNotNullUpdate(_WriteModel):
    """What UPDATE takes for modern.named_not_null; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    code: _Omittable[_Text] = _OMITTED
    own: _Omittable[_Text] = _OMITTED
    late: _Omittable[_Text] = _OMITTED
