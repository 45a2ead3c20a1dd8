# table modern.measured
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class MeasuredRow(_RowModel):
    """A row of modern.measured."""

    a: _Int4 | None
    b: _Int4 | None


class MeasuredInsert(_WriteModel):
    """What INSERT takes for modern.measured; what is left out gets its default."""

    a: _Omittable[_Int4 | None] = _OMITTED


class MeasuredUpdate(_WriteModel):
    """What UPDATE takes for modern.measured; what is left out stays as it is."""

    a: _Omittable[_Int4 | None] = _OMITTED
