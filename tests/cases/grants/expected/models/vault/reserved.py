# table vault.reserved
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


class ReservedRow(_RowModel):
    """A row of vault.reserved."""

    id: _Int4 | None
    title: _Text | None
    Odd_Col_xff0ece: _Annotated[_Text | None, _Field(alias="Odd Col")]
    secret: _Text | None


class ReservedInsert(_WriteModel):
    """What INSERT takes for vault.reserved; what is left out gets its default."""

    id: _Omittable[_Int4 | None] = _OMITTED
    title: _Omittable[_Text | None] = _OMITTED
    Odd_Col_xff0ece: _Annotated[_Omittable[_Text | None], _Field(alias="Odd Col")] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED


class ReservedUpdate(_WriteModel):
    """What UPDATE takes for vault.reserved; what is left out stays as it is."""

    id: _Omittable[_Int4 | None] = _OMITTED
    title: _Omittable[_Text | None] = _OMITTED
    Odd_Col_xff0ece: _Annotated[_Omittable[_Text | None], _Field(alias="Odd Col")] = _OMITTED
    secret: _Omittable[_Text | None] = _OMITTED
