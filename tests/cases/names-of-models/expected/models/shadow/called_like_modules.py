# table shadow.called_like_modules
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from .._types import (
    Array as _Array,
    Date as _Date,
    Digits as _Digits,
    Inet as _Inet,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Time as _Time,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class CalledLikeModulesRow(_RowModel):
    """A row of shadow.called_like_modules."""

    datetime: _Timestamptz | None
    later: _Timestamptz
    time: _Time | None
    date: _Date | None
    day: _Date | None
    decimal: _Annotated[_Numeric, _Digits(10, 2)] | None
    uuid: _Uuid | None
    other: _Uuid | None
    ipaddress: _Inet | None
    typing: _Array[_Text] | None
    re: _Text | None
    enum: _Text | None
    pydantic: _Text | None
    models: _Text | None


class CalledLikeModulesInsert(_WriteModel):
    """What INSERT takes for shadow.called_like_modules; what is left out gets its default."""

    datetime: _Omittable[_Timestamptz | None] = _OMITTED
    later: _Timestamptz
    time: _Omittable[_Time | None] = _OMITTED
    date: _Omittable[_Date | None] = _OMITTED
    day: _Omittable[_Date | None] = _OMITTED
    decimal: _Omittable[_Annotated[_Numeric, _Digits(10, 2)] | None] = _OMITTED
    uuid: _Omittable[_Uuid | None] = _OMITTED
    other: _Omittable[_Uuid | None] = _OMITTED
    ipaddress: _Omittable[_Inet | None] = _OMITTED
    typing: _Omittable[_Array[_Text] | None] = _OMITTED
    re: _Omittable[_Text | None] = _OMITTED
    enum: _Omittable[_Text | None] = _OMITTED
    pydantic: _Omittable[_Text | None] = _OMITTED
    models: _Omittable[_Text | None] = _OMITTED


class CalledLikeModulesUpdate(_WriteModel):
    """What UPDATE takes for shadow.called_like_modules; what is left out stays as it is."""

    datetime: _Omittable[_Timestamptz | None] = _OMITTED
    later: _Omittable[_Timestamptz] = _OMITTED
    time: _Omittable[_Time | None] = _OMITTED
    date: _Omittable[_Date | None] = _OMITTED
    day: _Omittable[_Date | None] = _OMITTED
    decimal: _Omittable[_Annotated[_Numeric, _Digits(10, 2)] | None] = _OMITTED
    uuid: _Omittable[_Uuid | None] = _OMITTED
    other: _Omittable[_Uuid | None] = _OMITTED
    ipaddress: _Omittable[_Inet | None] = _OMITTED
    typing: _Omittable[_Array[_Text] | None] = _OMITTED
    re: _Omittable[_Text | None] = _OMITTED
    enum: _Omittable[_Text | None] = _OMITTED
    pydantic: _Omittable[_Text | None] = _OMITTED
    models: _Omittable[_Text | None] = _OMITTED
