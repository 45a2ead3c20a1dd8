# table told.base
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class BaseRow(_RowModel):
    """First line.

      Indented; a tab	here.
    Windows line."""

    id: _Annotated[_Int4, _Field(ge=1), _Field(description="Trailing backslash \\")]
    code: _Text | None
    ref: _Annotated[_Int4 | None, _Field(description="x\\\", examples=[__import__('os')])#")]
    area: _Annotated[
        _Text | None,
        _Field(
            description="line \u2029 paragraph \x85 next, zero\u200bwidth, 🙂, \u202eright to left"
        ),
    ]


class BaseInsert(_WriteModel):
    """What INSERT takes for told.base; what is left out gets its default."""

    id: _Annotated[_Int4, _Field(ge=1)]
    code: _Omittable[_Text | None] = _OMITTED
    ref: _Omittable[_Int4 | None] = _OMITTED
    area: _Omittable[_Text | None] = _OMITTED


class BaseUpdate(_WriteModel):
    """What UPDATE takes for told.base; what is left out stays as it is."""

    id: _Omittable[_Annotated[_Int4, _Field(ge=1)]] = _OMITTED
    code: _Omittable[_Text | None] = _OMITTED
    ref: _Omittable[_Int4 | None] = _OMITTED
    area: _Omittable[_Text | None] = _OMITTED
