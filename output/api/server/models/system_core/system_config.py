# table system_core.system_config
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .config_type_enum import ConfigTypeEnum as _system_core_ConfigTypeEnum


class SystemConfigRow(_RowModel):
    """Centralized configuration of the whole platform: one row per setting and environment. Read by administrators alone; every change is kept in system_config_audit."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    config_key: _Annotated[
        _Text,
        _Field(max_length=255),
        _Field(
            description="Name of the setting, dotted from general to special, such as api.rate_limit_per_minute."
        ),
    ]
    config_type: _Annotated[
        _system_core_ConfigTypeEnum, _Field(description="How config_value is to be read.")
    ]
    validation_rules: _Annotated[
        _Json | None,
        _Field(
            description="JSON Schema that a new value has to meet; NULL when anything of the type is allowed."
        ),
    ]
    is_encrypted: _Annotated[
        _Bool | None,
        _Field(
            description="Whether config_value holds ciphertext. NULL, from before encryption was introduced, means no."
        ),
    ]
    environment: _Annotated[
        _Literal["development", "staging", "production"] | None,
        _Field(
            description="Where the setting holds: development, staging or production. NULL means everywhere."
        ),
    ]
    created_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When the setting was introduced; NULL for settings taken over from the first release."
        ),
    ]
    updated_at: _Annotated[
        _Timestamptz | None, _Field(description="When the setting last changed, kept by a trigger.")
    ]
    created_by: _Annotated[
        _Uuid | None,
        _Field(
            description="Who introduced the setting; NULL for settings taken over from the first release."
        ),
    ]
    updated_by: _Annotated[
        _Uuid | None,
        _Field(
            description="Who changed the setting last; NULL when nobody has since it was introduced."
        ),
    ]


class SystemConfigInsert(_WriteModel):
    """What INSERT takes for system_core.system_config; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    config_key: _Annotated[_Text, _Field(max_length=255)]
    config_type: _system_core_ConfigTypeEnum
    validation_rules: _Omittable[_Json | None] = _OMITTED
    is_encrypted: _Omittable[_Bool | None] = _OMITTED
    environment: _Omittable[_Literal["development", "staging", "production"] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz | None] = _OMITTED
    updated_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_by: _Omittable[_Uuid | None] = _OMITTED
    updated_by: _Omittable[_Uuid | None] = _OMITTED


class SystemConfigUpdate(_WriteModel):
    """What UPDATE takes for system_core.system_config; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    config_key: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    config_type: _Omittable[_system_core_ConfigTypeEnum] = _OMITTED
    validation_rules: _Omittable[_Json | None] = _OMITTED
    is_encrypted: _Omittable[_Bool | None] = _OMITTED
    environment: _Omittable[_Literal["development", "staging", "production"] | None] = _OMITTED
    created_at: _Omittable[_Timestamptz | None] = _OMITTED
    updated_at: _Omittable[_Timestamptz | None] = _OMITTED
    created_by: _Omittable[_Uuid | None] = _OMITTED
    updated_by: _Omittable[_Uuid | None] = _OMITTED
