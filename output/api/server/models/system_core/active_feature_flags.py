# view system_core.active_feature_flags
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import RowModel as _RowModel, Text as _Text, Timestamptz as _Timestamptz


class ActiveFeatureFlagsRow(_RowModel):
    """Features that are turned on. A plain view on purpose: it runs with the rights of its owner, so that tenants see that a feature is on without seeing whom it is targeted at. It reads no tenant data."""

    flag_key: _Annotated[
        _Text, _Field(max_length=100), _Field(description="Name that the code asks for.")
    ]
    flag_name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name shown to people.")
    ]
    description: _Annotated[_Text | None, _Field(description="What the feature does.")]
    expires_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When the flag is to be gone; NULL for permanent switches."),
    ]
