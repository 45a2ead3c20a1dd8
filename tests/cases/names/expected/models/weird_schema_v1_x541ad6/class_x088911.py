# table Weird "Schema".v1.class
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


class ClassRow(_RowModel):
    """A row of Weird "Schema".v1.class."""

    import_xd942f6: _Annotated[_Int4 | None, _Field(alias="import")]
    def_xcb8379: _Annotated[_Int4 | None, _Field(alias="def")]
    None_xdc937b: _Annotated[_Int4 | None, _Field(alias="None")]
    self: _Int4 | None
    model_config_x5ddc2f: _Annotated[_Int4 | None, _Field(alias="model_config")]
    schema_xdf0ad6: _Annotated[_Text | None, _Field(alias="schema")]


class ClassInsert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.class; what is left out gets its default."""

    import_xd942f6: _Annotated[_Omittable[_Int4 | None], _Field(alias="import")] = _OMITTED
    def_xcb8379: _Annotated[_Omittable[_Int4 | None], _Field(alias="def")] = _OMITTED
    None_xdc937b: _Annotated[_Omittable[_Int4 | None], _Field(alias="None")] = _OMITTED
    self: _Omittable[_Int4 | None] = _OMITTED
    model_config_x5ddc2f: _Annotated[_Omittable[_Int4 | None], _Field(alias="model_config")] = (
        _OMITTED
    )
    schema_xdf0ad6: _Annotated[_Omittable[_Text | None], _Field(alias="schema")] = _OMITTED


class ClassUpdate(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.class; what is left out stays as it is."""

    import_xd942f6: _Annotated[_Omittable[_Int4 | None], _Field(alias="import")] = _OMITTED
    def_xcb8379: _Annotated[_Omittable[_Int4 | None], _Field(alias="def")] = _OMITTED
    None_xdc937b: _Annotated[_Omittable[_Int4 | None], _Field(alias="None")] = _OMITTED
    self: _Omittable[_Int4 | None] = _OMITTED
    model_config_x5ddc2f: _Annotated[_Omittable[_Int4 | None], _Field(alias="model_config")] = (
        _OMITTED
    )
    schema_xdf0ad6: _Annotated[_Omittable[_Text | None], _Field(alias="schema")] = _OMITTED
