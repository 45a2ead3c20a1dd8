# table alike.folded
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


class FoldedRow(_RowModel):
    """A row of alike.folded."""

    le_xe187bb: _Annotated[_Text | None, _Field(alias="ﬁle")]
    file: _Text | None
    ize_x986b2c: _Annotated[_Text | None, _Field(alias="ſize")]
    size: _Text | None
    x_xf3b5ff: _Annotated[_Int4 | None, _Field(alias="x²")]
    x2: _Int4 | None
    x_xc8682e: _Annotated[_Int4 | None, _Field(alias="ª")]
    a: _Int4 | None
    x_x823c4e: _Annotated[_Int4 | None, _Field(alias="а")]


class FoldedInsert(_WriteModel):
    """What INSERT takes for alike.folded; what is left out gets its default."""

    le_xe187bb: _Annotated[_Omittable[_Text | None], _Field(alias="ﬁle")] = _OMITTED
    file: _Omittable[_Text | None] = _OMITTED
    ize_x986b2c: _Annotated[_Omittable[_Text | None], _Field(alias="ſize")] = _OMITTED
    size: _Omittable[_Text | None] = _OMITTED
    x_xf3b5ff: _Annotated[_Omittable[_Int4 | None], _Field(alias="x²")] = _OMITTED
    x2: _Omittable[_Int4 | None] = _OMITTED
    x_xc8682e: _Annotated[_Omittable[_Int4 | None], _Field(alias="ª")] = _OMITTED
    a: _Omittable[_Int4 | None] = _OMITTED
    x_x823c4e: _Annotated[_Omittable[_Int4 | None], _Field(alias="а")] = _OMITTED


class FoldedUpdate(_WriteModel):
    """What UPDATE takes for alike.folded; what is left out stays as it is."""

    le_xe187bb: _Annotated[_Omittable[_Text | None], _Field(alias="ﬁle")] = _OMITTED
    file: _Omittable[_Text | None] = _OMITTED
    ize_x986b2c: _Annotated[_Omittable[_Text | None], _Field(alias="ſize")] = _OMITTED
    size: _Omittable[_Text | None] = _OMITTED
    x_xf3b5ff: _Annotated[_Omittable[_Int4 | None], _Field(alias="x²")] = _OMITTED
    x2: _Omittable[_Int4 | None] = _OMITTED
    x_xc8682e: _Annotated[_Omittable[_Int4 | None], _Field(alias="ª")] = _OMITTED
    a: _Omittable[_Int4 | None] = _OMITTED
    x_x823c4e: _Annotated[_Omittable[_Int4 | None], _Field(alias="а")] = _OMITTED
