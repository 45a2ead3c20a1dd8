# table modern.virtual
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Digits as _Digits,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class VirtualRow(_RowModel):
    """A row of modern.virtual."""

    net: _Annotated[_Numeric, _Digits(10, 2)]
    rate: _Annotated[_Numeric, _Digits(4, 3)] | None
    gross: _Annotated[_Numeric, _Digits(10, 2)] | None
    kept: _Annotated[_Numeric, _Digits(10, 2)] | None


class VirtualInsert(_WriteModel):
    """What INSERT takes for modern.virtual; what is left out gets its default."""

    net: _Annotated[_Numeric, _Digits(10, 2)]
    rate: _Omittable[_Annotated[_Numeric, _Digits(4, 3)] | None] = _OMITTED


class VirtualUpdate(_WriteModel):
    """What UPDATE takes for modern.virtual; what is left out stays as it is."""

    net: _Omittable[_Annotated[_Numeric, _Digits(10, 2)]] = _OMITTED
    rate: _Omittable[_Annotated[_Numeric, _Digits(4, 3)] | None] = _OMITTED
