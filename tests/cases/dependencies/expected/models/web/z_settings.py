# table web.z_settings
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class ZSettingsRow(_RowModel):
    """A row of web.z_settings."""

    name: _Text
    value: _Text | None


class ZSettingsInsert(_WriteModel):
    """What INSERT takes for web.z_settings; what is left out gets its default."""

    name: _Text
    value: _Omittable[_Text | None] = _OMITTED


class ZSettingsUpdate(_WriteModel):
    """What UPDATE takes for web.z_settings; what is left out stays as it is."""

    name: _Omittable[_Text] = _OMITTED
    value: _Omittable[_Text | None] = _OMITTED
