# table security_hardening.hardening_controls
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
from ..system_core.severity_enum import SeverityEnum as _system_core_SeverityEnum


class HardeningControlsRow(_RowModel):
    """What has to be so on every installation, as benchmarks ask for it. Every tenant may read it."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    benchmark: _Annotated[
        _Text,
        _Field(max_length=60),
        _Field(description="The benchmark and its edition, such as CIS PostgreSQL 16."),
    ]
    control_code: _Annotated[
        _Text,
        _Field(max_length=20),
        _Field(description="Number within the benchmark, such as 3.1.2."),
    ]
    title: _Annotated[
        _Text, _Field(max_length=255), _Field(description="What is asked for, in a line.")
    ]
    rationale: _Annotated[
        _Text | None, _Field(description="Why it is asked for; NULL where the title says it all.")
    ]
    severity: _Annotated[
        _system_core_SeverityEnum, _Field(description="How bad it is when it doesn't hold.")
    ]
    is_automated: _Annotated[_Bool, _Field(description="Whether a program checks it.")]


class HardeningControlsInsert(_WriteModel):
    """What INSERT takes for security_hardening.hardening_controls; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    benchmark: _Annotated[_Text, _Field(max_length=60)]
    control_code: _Annotated[_Text, _Field(max_length=20)]
    title: _Annotated[_Text, _Field(max_length=255)]
    rationale: _Omittable[_Text | None] = _OMITTED
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    is_automated: _Omittable[_Bool] = _OMITTED


class HardeningControlsUpdate(_WriteModel):
    """What UPDATE takes for security_hardening.hardening_controls; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    benchmark: _Omittable[_Annotated[_Text, _Field(max_length=60)]] = _OMITTED
    control_code: _Omittable[_Annotated[_Text, _Field(max_length=20)]] = _OMITTED
    title: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    rationale: _Omittable[_Text | None] = _OMITTED
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    is_automated: _Omittable[_Bool] = _OMITTED
