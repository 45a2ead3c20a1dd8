# table monitoring_obs.alert_rules
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Float as _Float,
    Interval as _Interval,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.email_address import EmailAddress as _system_core_EmailAddress
from ..system_core.severity_enum import SeverityEnum as _system_core_SeverityEnum
from .comparison_enum import ComparisonEnum as _monitoring_obs_ComparisonEnum


class AlertRulesRow(_RowModel):
    """When somebody is to be told. Rules of a tenant are its own; those without a tenant are the platform's."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    tenant_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The tenant that set the rule; NULL for the platform's rules, which no tenant sees."
        ),
    ]
    metric_definition_id: _Annotated[_Uuid, _Field(description="The metric that is watched.")]
    rule_name: _Annotated[_Text, _Field(max_length=150), _Field(description="What people call it.")]
    comparison: _Annotated[
        _monitoring_obs_ComparisonEnum,
        _Field(description="How the value is held against the threshold."),
    ]
    threshold: _Annotated[_Float, _Field(description="The value at which it fires.")]
    holds_for: _Annotated[_Interval, _Field(description="How long the value has to stay there.")]
    severity: _Annotated[
        _system_core_SeverityEnum, _Field(description="How urgent its alerts are.")
    ]
    notify_emails: _Annotated[_Array[_system_core_EmailAddress], _Field(description="Who is told.")]
    silenced_until: _Annotated[
        _Timestamptz | None, _Field(description="Until when it stays quiet; NULL when it doesn't.")
    ]
    is_enabled: _Annotated[_Bool, _Field(description="Whether it is looked at.")]


class AlertRulesInsert(_WriteModel):
    """What INSERT takes for monitoring_obs.alert_rules; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    metric_definition_id: _Uuid
    rule_name: _Annotated[_Text, _Field(max_length=150)]
    comparison: _Omittable[_monitoring_obs_ComparisonEnum] = _OMITTED
    threshold: _Float
    holds_for: _Omittable[_Interval] = _OMITTED
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    notify_emails: _Omittable[_Array[_system_core_EmailAddress]] = _OMITTED
    silenced_until: _Omittable[_Timestamptz | None] = _OMITTED
    is_enabled: _Omittable[_Bool] = _OMITTED


class AlertRulesUpdate(_WriteModel):
    """What UPDATE takes for monitoring_obs.alert_rules; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    tenant_id: _Omittable[_Uuid | None] = _OMITTED
    metric_definition_id: _Omittable[_Uuid] = _OMITTED
    rule_name: _Omittable[_Annotated[_Text, _Field(max_length=150)]] = _OMITTED
    comparison: _Omittable[_monitoring_obs_ComparisonEnum] = _OMITTED
    threshold: _Omittable[_Float] = _OMITTED
    holds_for: _Omittable[_Interval] = _OMITTED
    severity: _Omittable[_system_core_SeverityEnum] = _OMITTED
    notify_emails: _Omittable[_Array[_system_core_EmailAddress]] = _OMITTED
    silenced_until: _Omittable[_Timestamptz | None] = _OMITTED
    is_enabled: _Omittable[_Bool] = _OMITTED
