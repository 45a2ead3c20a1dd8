# table monitoring_obs.service_dependencies
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Bool as _Bool,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class ServiceDependenciesRow(_RowModel):
    """Which service needs which; read from both ends when one fails."""

    service_id: _Annotated[_Uuid, _Field(description="The service that needs the other.")]
    depends_on_service_id: _Annotated[_Uuid, _Field(description="The service that is needed.")]
    is_hard: _Annotated[
        _Bool, _Field(description="Whether the first one fails with the second, or only does less.")
    ]
    remark: _Annotated[
        _Text | None, _Field(description="What it needs it for; NULL when that is plain.")
    ]


class ServiceDependenciesInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.service_dependencies; what is left out gets its default."""

    service_id: _Uuid
    depends_on_service_id: _Uuid
    is_hard: _Omittable[_Bool] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED


class ServiceDependenciesUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.service_dependencies; what is left out stays as it is."""

    service_id: _Omittable[_Uuid] = _OMITTED
    depends_on_service_id: _Omittable[_Uuid] = _OMITTED
    is_hard: _Omittable[_Bool] = _OMITTED
    remark: _Omittable[_Text | None] = _OMITTED
