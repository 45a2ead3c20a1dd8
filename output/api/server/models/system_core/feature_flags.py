# table system_core.feature_flags
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

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
from .rollout_strategy_enum import RolloutStrategyEnum as _system_core_RolloutStrategyEnum


class FeatureFlagsRow(_RowModel):
    """Features that can be turned on without a release. Tenants read the view active_feature_flags, not this table."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    flag_key: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Name that the code asks for.")
    ]
    flag_name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name shown to people.")
    ]
    description: _Annotated[
        _Text | None, _Field(description="What the feature does; NULL while it is being written.")
    ]
    is_enabled: _Annotated[
        _Bool, _Field(description="Whether the feature is on for those the rules select.")
    ]
    targeting_rules: _Annotated[
        _Json | None,
        _Field(
            description="Whom the feature is for, as the strategy needs it; NULL for everybody."
        ),
    ]
    rollout_strategy: _Annotated[
        _system_core_RolloutStrategyEnum, _Field(description="How the feature reaches its users.")
    ]
    expires_at: _Annotated[
        _Timestamptz | None,
        _Field(
            description="When the flag is to be gone from the code; NULL for permanent switches."
        ),
    ]


class FeatureFlagsInsert(_WriteModel):
    """What INSERT takes for system_core.feature_flags; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    flag_key: _Annotated[_Text, _Field(max_length=100)]
    flag_name: _Annotated[_Text, _Field(max_length=255)]
    description: _Omittable[_Text | None] = _OMITTED
    is_enabled: _Omittable[_Bool] = _OMITTED
    targeting_rules: _Omittable[_Json | None] = _OMITTED
    rollout_strategy: _Omittable[_system_core_RolloutStrategyEnum] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED


class FeatureFlagsUpdate(_WriteModel):
    """What UPDATE takes for system_core.feature_flags; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    flag_key: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    flag_name: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    is_enabled: _Omittable[_Bool] = _OMITTED
    targeting_rules: _Omittable[_Json | None] = _OMITTED
    rollout_strategy: _Omittable[_system_core_RolloutStrategyEnum] = _OMITTED
    expires_at: _Omittable[_Timestamptz | None] = _OMITTED
