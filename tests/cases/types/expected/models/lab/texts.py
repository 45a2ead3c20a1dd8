# table lab.texts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class TextsRow(_RowModel):
    """A row of lab.texts."""

    unbounded: _Text | None
    varying: _Text | None
    varying_40: _Annotated[_Text, _Field(max_length=40)] | None
    fixed: _Annotated[_Text, _Field(max_length=3)] | None
    fixed_1: _Annotated[_Text, _Field(max_length=1)] | None
    fixed_any: _Text | None
    byte: _Text | None
    identifier: _Text | None


class TextsInsert(_WriteModel):
    """What INSERT takes for lab.texts; what is left out gets its default."""

    unbounded: _Omittable[_Text | None] = _OMITTED
    varying: _Omittable[_Text | None] = _OMITTED
    varying_40: _Omittable[_Annotated[_Text, _Field(max_length=40)] | None] = _OMITTED
    fixed: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    fixed_1: _Omittable[_Annotated[_Text, _Field(max_length=1)] | None] = _OMITTED
    fixed_any: _Omittable[_Text | None] = _OMITTED
    byte: _Omittable[_Text | None] = _OMITTED
    identifier: _Omittable[_Text | None] = _OMITTED


class TextsUpdate(_WriteModel):
    """What UPDATE takes for lab.texts; what is left out stays as it is."""

    unbounded: _Omittable[_Text | None] = _OMITTED
    varying: _Omittable[_Text | None] = _OMITTED
    varying_40: _Omittable[_Annotated[_Text, _Field(max_length=40)] | None] = _OMITTED
    fixed: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    fixed_1: _Omittable[_Annotated[_Text, _Field(max_length=1)] | None] = _OMITTED
    fixed_any: _Omittable[_Text | None] = _OMITTED
    byte: _Omittable[_Text | None] = _OMITTED
    identifier: _Omittable[_Text | None] = _OMITTED
