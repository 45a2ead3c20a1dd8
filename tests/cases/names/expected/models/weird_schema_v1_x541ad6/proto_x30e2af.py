# table Weird "Schema".v1.__proto__
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


class Proto_x30e2afRow(_RowModel):
    """A row of Weird "Schema".v1.__proto__."""

    constructor: _Int4
    toString: _Text | None
    proto_x30e2af: _Annotated[_Text | None, _Field(alias="__proto__")]


class Proto_x30e2afInsert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.__proto__; what is left out gets its default."""

    constructor: _Int4
    toString: _Omittable[_Text | None] = _OMITTED
    proto_x30e2af: _Annotated[_Omittable[_Text | None], _Field(alias="__proto__")] = _OMITTED


class Proto_x30e2afUpdate(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.__proto__; what is left out stays as it is."""

    constructor: _Omittable[_Int4] = _OMITTED
    toString: _Omittable[_Text | None] = _OMITTED
    proto_x30e2af: _Annotated[_Omittable[_Text | None], _Field(alias="__proto__")] = _OMITTED
