# table watch.account
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class AccountRow(_RowModel):
    """A row of watch.account."""

    id: _Int4
    balance: _Numeric
    owner: _Text | None
    Odd_Col_xff0ece: _Annotated[_Text | None, _Field(alias="Odd Col")]


class AccountInsert(_WriteModel):
    """What INSERT takes for watch.account; what is left out gets its default."""

    id: _Int4
    balance: _Omittable[_Numeric] = _OMITTED
    owner: _Omittable[_Text | None] = _OMITTED
    Odd_Col_xff0ece: _Annotated[_Omittable[_Text | None], _Field(alias="Odd Col")] = _OMITTED


class AccountUpdate(_WriteModel):
    """What UPDATE takes for watch.account; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    balance: _Omittable[_Numeric] = _OMITTED
    owner: _Omittable[_Text | None] = _OMITTED
    Odd_Col_xff0ece: _Annotated[_Omittable[_Text | None], _Field(alias="Odd Col")] = _OMITTED
