# table shadow.base_model_has
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class BaseModelHasRow(_RowModel):
    """A row of shadow.base_model_has."""

    id: _Int4
    model_config_x5ddc2f: _Annotated[_Text | None, _Field(alias="model_config")]
    model_fields_x91e65b: _Annotated[_Text, _Field(alias="model_fields")]
    model_dump_xb2f8bd: _Annotated[_Text | None, _Field(alias="model_dump")]
    model_dump_json_xdcb57e: _Annotated[_Json | None, _Field(alias="model_dump_json")]
    model_validate_xb99298: _Annotated[_Text | None, _Field(alias="model_validate")]
    model_extra_x487de7: _Annotated[_Text | None, _Field(alias="model_extra")]
    model_fields_set_x5f91f2: _Annotated[_Array[_Text] | None, _Field(alias="model_fields_set")]
    model_computed_fields_xe2e57a: _Annotated[_Text | None, _Field(alias="model_computed_fields")]
    model_: _Text | None
    model_dump_: _Text | None
    schema_xdf0ad6: _Annotated[_Text | None, _Field(alias="schema")]
    schema_json_x4f5bb8: _Annotated[_Text | None, _Field(alias="schema_json")]
    copy_x6f5a60: _Annotated[_Text | None, _Field(alias="copy")]
    json_x02bd17: _Annotated[_Text | None, _Field(alias="json")]
    dict_x6ab47d: _Annotated[_Text | None, _Field(alias="dict")]
    validate_x133c8e: _Annotated[_Text | None, _Field(alias="validate")]
    construct_xb252d4: _Annotated[_Text | None, _Field(alias="construct")]
    fields: _Text | None
    from_orm_x2c8795: _Annotated[_Text | None, _Field(alias="from_orm")]
    parse_obj_x4f29fd: _Annotated[_Text | None, _Field(alias="parse_obj")]
    register_x87780f: _Annotated[_Text | None, _Field(alias="register")]
    mro_xd6e82f: _Annotated[_Text | None, _Field(alias="mro")]
    root: _Text | None


class BaseModelHasInsert(_WriteModel):
    """What INSERT takes for shadow.base_model_has; what is left out gets its default."""

    id: _Int4
    model_config_x5ddc2f: _Annotated[_Omittable[_Text | None], _Field(alias="model_config")] = (
        _OMITTED
    )
    model_fields_x91e65b: _Annotated[_Text, _Field(alias="model_fields")]
    model_dump_xb2f8bd: _Annotated[_Omittable[_Text | None], _Field(alias="model_dump")] = _OMITTED
    model_dump_json_xdcb57e: _Annotated[
        _Omittable[_Json | None], _Field(alias="model_dump_json")
    ] = _OMITTED
    model_validate_xb99298: _Annotated[_Omittable[_Text | None], _Field(alias="model_validate")] = (
        _OMITTED
    )
    model_extra_x487de7: _Annotated[_Omittable[_Text | None], _Field(alias="model_extra")] = (
        _OMITTED
    )
    model_fields_set_x5f91f2: _Annotated[
        _Omittable[_Array[_Text] | None], _Field(alias="model_fields_set")
    ] = _OMITTED
    model_computed_fields_xe2e57a: _Annotated[
        _Omittable[_Text | None], _Field(alias="model_computed_fields")
    ] = _OMITTED
    model_: _Omittable[_Text | None] = _OMITTED
    model_dump_: _Omittable[_Text | None] = _OMITTED
    schema_xdf0ad6: _Annotated[_Omittable[_Text | None], _Field(alias="schema")] = _OMITTED
    schema_json_x4f5bb8: _Annotated[_Omittable[_Text | None], _Field(alias="schema_json")] = (
        _OMITTED
    )
    copy_x6f5a60: _Annotated[_Omittable[_Text | None], _Field(alias="copy")] = _OMITTED
    json_x02bd17: _Annotated[_Omittable[_Text | None], _Field(alias="json")] = _OMITTED
    dict_x6ab47d: _Annotated[_Omittable[_Text | None], _Field(alias="dict")] = _OMITTED
    validate_x133c8e: _Annotated[_Omittable[_Text | None], _Field(alias="validate")] = _OMITTED
    construct_xb252d4: _Annotated[_Omittable[_Text | None], _Field(alias="construct")] = _OMITTED
    fields: _Omittable[_Text | None] = _OMITTED
    from_orm_x2c8795: _Annotated[_Omittable[_Text | None], _Field(alias="from_orm")] = _OMITTED
    parse_obj_x4f29fd: _Annotated[_Omittable[_Text | None], _Field(alias="parse_obj")] = _OMITTED
    register_x87780f: _Annotated[_Omittable[_Text | None], _Field(alias="register")] = _OMITTED
    mro_xd6e82f: _Annotated[_Omittable[_Text | None], _Field(alias="mro")] = _OMITTED
    root: _Omittable[_Text | None] = _OMITTED


class BaseModelHasUpdate(_WriteModel):
    """What UPDATE takes for shadow.base_model_has; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    model_config_x5ddc2f: _Annotated[_Omittable[_Text | None], _Field(alias="model_config")] = (
        _OMITTED
    )
    model_fields_x91e65b: _Annotated[_Omittable[_Text], _Field(alias="model_fields")] = _OMITTED
    model_dump_xb2f8bd: _Annotated[_Omittable[_Text | None], _Field(alias="model_dump")] = _OMITTED
    model_dump_json_xdcb57e: _Annotated[
        _Omittable[_Json | None], _Field(alias="model_dump_json")
    ] = _OMITTED
    model_validate_xb99298: _Annotated[_Omittable[_Text | None], _Field(alias="model_validate")] = (
        _OMITTED
    )
    model_extra_x487de7: _Annotated[_Omittable[_Text | None], _Field(alias="model_extra")] = (
        _OMITTED
    )
    model_fields_set_x5f91f2: _Annotated[
        _Omittable[_Array[_Text] | None], _Field(alias="model_fields_set")
    ] = _OMITTED
    model_computed_fields_xe2e57a: _Annotated[
        _Omittable[_Text | None], _Field(alias="model_computed_fields")
    ] = _OMITTED
    model_: _Omittable[_Text | None] = _OMITTED
    model_dump_: _Omittable[_Text | None] = _OMITTED
    schema_xdf0ad6: _Annotated[_Omittable[_Text | None], _Field(alias="schema")] = _OMITTED
    schema_json_x4f5bb8: _Annotated[_Omittable[_Text | None], _Field(alias="schema_json")] = (
        _OMITTED
    )
    copy_x6f5a60: _Annotated[_Omittable[_Text | None], _Field(alias="copy")] = _OMITTED
    json_x02bd17: _Annotated[_Omittable[_Text | None], _Field(alias="json")] = _OMITTED
    dict_x6ab47d: _Annotated[_Omittable[_Text | None], _Field(alias="dict")] = _OMITTED
    validate_x133c8e: _Annotated[_Omittable[_Text | None], _Field(alias="validate")] = _OMITTED
    construct_xb252d4: _Annotated[_Omittable[_Text | None], _Field(alias="construct")] = _OMITTED
    fields: _Omittable[_Text | None] = _OMITTED
    from_orm_x2c8795: _Annotated[_Omittable[_Text | None], _Field(alias="from_orm")] = _OMITTED
    parse_obj_x4f29fd: _Annotated[_Omittable[_Text | None], _Field(alias="parse_obj")] = _OMITTED
    register_x87780f: _Annotated[_Omittable[_Text | None], _Field(alias="register")] = _OMITTED
    mro_xd6e82f: _Annotated[_Omittable[_Text | None], _Field(alias="mro")] = _OMITTED
    root: _Omittable[_Text | None] = _OMITTED
