# table rules.checked
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Date as _Date,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class CheckedRow(_RowModel):
    """A row of rules.checked."""

    n: _Annotated[_Int4, _Field(ge=1)] | None
    m: _Int4 | None
    state: _Literal["open", "closed", "it's"]
    day: _Date | None
    until: _Date | None


class CheckedInsert(_WriteModel):
    """What INSERT takes for rules.checked; what is left out gets its default."""

    n: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    m: _Omittable[_Int4 | None] = _OMITTED
    state: _Literal["open", "closed", "it's"]
    day: _Omittable[_Date | None] = _OMITTED
    until: _Omittable[_Date | None] = _OMITTED


class CheckedUpdate(_WriteModel):
    """What UPDATE takes for rules.checked; what is left out stays as it is."""

    n: _Omittable[_Annotated[_Int4, _Field(ge=1)] | None] = _OMITTED
    m: _Omittable[_Int4 | None] = _OMITTED
    state: _Omittable[_Literal["open", "closed", "it's"]] = _OMITTED
    day: _Omittable[_Date | None] = _OMITTED
    until: _Omittable[_Date | None] = _OMITTED
