# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table monitoring_obs.alert_rules"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.monitoring_obs.alert_rules import AlertRulesInsert, AlertRulesRow, AlertRulesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/alert-rules',
    schema='monitoring_obs',
    table='alert_rules',
    row=AlertRulesRow,
    insert=AlertRulesInsert,
    update=AlertRulesUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'metric_definition_id': 'quoted',
        'rule_name': 'text',
        'comparison': 'text',
        'threshold': 'float',
        'holds_for': 'value',
        'severity': 'text',
        'notify_emails': 'value',
        'silenced_until': 'moment',
        'is_enabled': 'boolean',
    },
    nullable=frozenset(('tenant_id', 'silenced_until',)),
    writable=('id', 'tenant_id', 'metric_definition_id', 'rule_name', 'comparison', 'threshold', 'holds_for', 'severity', 'notify_emails', 'silenced_until', 'is_enabled',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'metric_definition_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'metric_definition_id',)),
    ties=('id',),
    total=True,
    references={
        'metric_definition_id': Reference(
            name='metric_definition_id',
            columns=('metric_definition_id',),
            schema='monitoring_obs',
            table='metric_definitions',
            target_columns=('id',),
        ),
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
