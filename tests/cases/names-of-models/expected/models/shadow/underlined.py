# table shadow.underlined
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class UnderlinedRow(_RowModel):
    """A row of shadow.underlined."""

    private_x3ce6c2: _Annotated[_Int4 | None, _Field(alias="_private")]
    very_xaf294b: _Annotated[_Int4 | None, _Field(alias="__very")]
    dunder_x2e57ad: _Annotated[_Int4 | None, _Field(alias="__dunder__")]
    init_x759f8d: _Annotated[_Int4 | None, _Field(alias="__init__")]
    class_x849a30: _Annotated[_Int4 | None, _Field(alias="__class__")]
    slots_xe1cb6b: _Annotated[_Int4 | None, _Field(alias="__slots__")]
    x_xd2e2ad: _Annotated[_Int4 | None, _Field(alias="_")]
    x_x9911f4: _Annotated[_Int4 | None, _Field(alias="__")]
    x1_x46c9e2: _Annotated[_Int4 | None, _Field(alias="_1")]


class UnderlinedInsert(_WriteModel):
    """What INSERT takes for shadow.underlined; what is left out gets its default."""

    private_x3ce6c2: _Annotated[_Omittable[_Int4 | None], _Field(alias="_private")] = _OMITTED
    very_xaf294b: _Annotated[_Omittable[_Int4 | None], _Field(alias="__very")] = _OMITTED
    dunder_x2e57ad: _Annotated[_Omittable[_Int4 | None], _Field(alias="__dunder__")] = _OMITTED
    init_x759f8d: _Annotated[_Omittable[_Int4 | None], _Field(alias="__init__")] = _OMITTED
    class_x849a30: _Annotated[_Omittable[_Int4 | None], _Field(alias="__class__")] = _OMITTED
    slots_xe1cb6b: _Annotated[_Omittable[_Int4 | None], _Field(alias="__slots__")] = _OMITTED
    x_xd2e2ad: _Annotated[_Omittable[_Int4 | None], _Field(alias="_")] = _OMITTED
    x_x9911f4: _Annotated[_Omittable[_Int4 | None], _Field(alias="__")] = _OMITTED
    x1_x46c9e2: _Annotated[_Omittable[_Int4 | None], _Field(alias="_1")] = _OMITTED


class UnderlinedUpdate(_WriteModel):
    """What UPDATE takes for shadow.underlined; what is left out stays as it is."""

    private_x3ce6c2: _Annotated[_Omittable[_Int4 | None], _Field(alias="_private")] = _OMITTED
    very_xaf294b: _Annotated[_Omittable[_Int4 | None], _Field(alias="__very")] = _OMITTED
    dunder_x2e57ad: _Annotated[_Omittable[_Int4 | None], _Field(alias="__dunder__")] = _OMITTED
    init_x759f8d: _Annotated[_Omittable[_Int4 | None], _Field(alias="__init__")] = _OMITTED
    class_x849a30: _Annotated[_Omittable[_Int4 | None], _Field(alias="__class__")] = _OMITTED
    slots_xe1cb6b: _Annotated[_Omittable[_Int4 | None], _Field(alias="__slots__")] = _OMITTED
    x_xd2e2ad: _Annotated[_Omittable[_Int4 | None], _Field(alias="_")] = _OMITTED
    x_x9911f4: _Annotated[_Omittable[_Int4 | None], _Field(alias="__")] = _OMITTED
    x1_x46c9e2: _Annotated[_Omittable[_Int4 | None], _Field(alias="_1")] = _OMITTED
