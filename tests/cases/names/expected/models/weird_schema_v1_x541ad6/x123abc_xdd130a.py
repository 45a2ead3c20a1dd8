# table Weird "Schema".v1.123abc
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


class X123abc_xdd130aRow(_RowModel):
    """A row of Weird "Schema".v1.123abc."""

    x0_x5feceb: _Annotated[_Int4 | None, _Field(alias="0")]
    x1_5_x9f29a1: _Annotated[_Int4 | None, _Field(alias="1.5")]
    x_x3973e0: _Annotated[_Int4 | None, _Field(alias="-")]


class X123abc_xdd130aInsert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.123abc; what is left out gets its default."""

    x0_x5feceb: _Annotated[_Omittable[_Int4 | None], _Field(alias="0")] = _OMITTED
    x1_5_x9f29a1: _Annotated[_Omittable[_Int4 | None], _Field(alias="1.5")] = _OMITTED
    x_x3973e0: _Annotated[_Omittable[_Int4 | None], _Field(alias="-")] = _OMITTED


class X123abc_xdd130aUpdate(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.123abc; what is left out stays as it is."""

    x0_x5feceb: _Annotated[_Omittable[_Int4 | None], _Field(alias="0")] = _OMITTED
    x1_5_x9f29a1: _Annotated[_Omittable[_Int4 | None], _Field(alias="1.5")] = _OMITTED
    x_x3973e0: _Annotated[_Omittable[_Int4 | None], _Field(alias="-")] = _OMITTED
