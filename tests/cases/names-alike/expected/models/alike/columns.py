# table alike.columns
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    WriteModel as _WriteModel,
)


class ColumnsRow(_RowModel):
    """A row of alike.columns."""

    id: _Int4
    createdat: _Timestamptz | None
    createdAt: _Timestamptz | None
    created_at: _Timestamptz
    CREATED_AT: _Timestamptz | None
    created_at_x937548: _Annotated[_Timestamptz | None, _Field(alias="created-at")]
    created_at_x928d2f: _Annotated[_Timestamptz | None, _Field(alias="created at")]
    created_at_x849ff7: _Annotated[_Timestamptz | None, _Field(alias="created.at")]
    created__at: _Timestamptz | None
    a_1: _Int4 | None
    a1: _Int4 | None
    a_1_x2f8fe6: _Annotated[_Int4 | None, _Field(alias="a-1")]
    a_1_x4a5f06: _Annotated[_Int4 | None, _Field(alias="a.1")]


class ColumnsInsert(_WriteModel):
    """What INSERT takes for alike.columns; what is left out gets its default."""

    id: _Int4
    createdat: _Omittable[_Timestamptz | None] = _OMITTED
    createdAt: _Omittable[_Timestamptz | None] = _OMITTED
    created_at: _Timestamptz
    CREATED_AT: _Omittable[_Timestamptz | None] = _OMITTED
    created_at_x937548: _Annotated[_Omittable[_Timestamptz | None], _Field(alias="created-at")] = (
        _OMITTED
    )
    created_at_x928d2f: _Annotated[_Omittable[_Timestamptz | None], _Field(alias="created at")] = (
        _OMITTED
    )
    created_at_x849ff7: _Annotated[_Omittable[_Timestamptz | None], _Field(alias="created.at")] = (
        _OMITTED
    )
    created__at: _Omittable[_Timestamptz | None] = _OMITTED
    a_1: _Omittable[_Int4 | None] = _OMITTED
    a1: _Omittable[_Int4 | None] = _OMITTED
    a_1_x2f8fe6: _Annotated[_Omittable[_Int4 | None], _Field(alias="a-1")] = _OMITTED
    a_1_x4a5f06: _Annotated[_Omittable[_Int4 | None], _Field(alias="a.1")] = _OMITTED


class ColumnsUpdate(_WriteModel):
    """What UPDATE takes for alike.columns; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    createdat: _Omittable[_Timestamptz | None] = _OMITTED
    createdAt: _Omittable[_Timestamptz | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    CREATED_AT: _Omittable[_Timestamptz | None] = _OMITTED
    created_at_x937548: _Annotated[_Omittable[_Timestamptz | None], _Field(alias="created-at")] = (
        _OMITTED
    )
    created_at_x928d2f: _Annotated[_Omittable[_Timestamptz | None], _Field(alias="created at")] = (
        _OMITTED
    )
    created_at_x849ff7: _Annotated[_Omittable[_Timestamptz | None], _Field(alias="created.at")] = (
        _OMITTED
    )
    created__at: _Omittable[_Timestamptz | None] = _OMITTED
    a_1: _Omittable[_Int4 | None] = _OMITTED
    a1: _Omittable[_Int4 | None] = _OMITTED
    a_1_x2f8fe6: _Annotated[_Omittable[_Int4 | None], _Field(alias="a-1")] = _OMITTED
    a_1_x4a5f06: _Annotated[_Omittable[_Int4 | None], _Field(alias="a.1")] = _OMITTED
