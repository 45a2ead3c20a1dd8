# table user_mgmt.user_preferences
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .preference_type_enum import PreferenceTypeEnum as _user_mgmt_PreferenceTypeEnum


class UserPreferencesRow(_RowModel):
    """What a member has set in the app, one row per setting."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    user_id: _Annotated[_Uuid, _Field(description="Whose preference it is.")]
    preference_key: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Name of the setting, such as theme.")
    ]
    preference_value: _Annotated[
        _Json, _Field(description="What it is set to, as JSON of any kind.")
    ]
    preference_type: _Annotated[
        _user_mgmt_PreferenceTypeEnum, _Field(description="What part of the app it is about.")
    ]
    updated_at: _Annotated[
        _Timestamptz, _Field(description="When it last changed, kept by a trigger.")
    ]


class UserPreferencesInsert(_WriteModel):
    """What INSERT takes for user_mgmt.user_preferences; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    user_id: _Uuid
    preference_key: _Annotated[_Text, _Field(max_length=100)]
    preference_value: _Json
    preference_type: _Omittable[_user_mgmt_PreferenceTypeEnum] = _OMITTED
    updated_at: _Omittable[_Timestamptz] = _OMITTED


class UserPreferencesUpdate(_WriteModel):
    """What UPDATE takes for user_mgmt.user_preferences; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    user_id: _Omittable[_Uuid] = _OMITTED
    preference_key: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    preference_value: _Omittable[_Json] = _OMITTED
    preference_type: _Omittable[_user_mgmt_PreferenceTypeEnum] = _OMITTED
    updated_at: _Omittable[_Timestamptz] = _OMITTED
