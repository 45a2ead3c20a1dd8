# table modern.not_null_child
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


class NotNullChildRow(_RowModel):
    """A row of modern.not_null_child."""

    id: _Int4
    code: _Text
    own: _Text | None
    late: _Text | None
    extra: _Text | None


class NotNullChildInsert(_WriteModel):
    """What INSERT takes for modern.not_null_child; what is left out gets its default."""

    id: _Int4
    code: _Text
    own: _Omittable[_Text | None] = _OMITTED
    late: _Text
    extra: _Omittable[_Text | None] = _OMITTED


class NotNullChildUpdate(_WriteModel):
    """What UPDATE takes for modern.not_null_child; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    code: _Omittable[_Text] = _OMITTED
    own: _Omittable[_Text | None] = _OMITTED
    late: _Omittable[_Text] = _OMITTED
    extra: _Omittable[_Text | None] = _OMITTED
