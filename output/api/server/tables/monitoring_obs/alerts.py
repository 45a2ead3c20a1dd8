# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table monitoring_obs.alerts"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.monitoring_obs.alerts import AlertsInsert, AlertsRow, AlertsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/monitoring-obs/alerts',
    schema='monitoring_obs',
    table='alerts',
    row=AlertsRow,
    insert=AlertsInsert,
    update=AlertsUpdate,
    columns={
        'id': 'quoted',
        'alert_rule_id': 'quoted',
        'tenant_id': 'quoted',
        'status': 'text',
        'observed_value': 'float',
        'fired_at': 'moment',
        'acknowledged_at': 'moment',
        'acknowledged_by': 'quoted',
        'resolved_at': 'moment',
    },
    nullable=frozenset(('tenant_id', 'acknowledged_at', 'acknowledged_by', 'resolved_at',)),
    writable=('id', 'alert_rule_id', 'tenant_id', 'status', 'observed_value', 'fired_at', 'acknowledged_at', 'acknowledged_by', 'resolved_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'alert_rule_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'acknowledged_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'alert_rule_id', 'tenant_id', 'acknowledged_by',)),
    ties=('id',),
    total=True,
    references={
        'acknowledged_by': Reference(
            name='acknowledged_by',
            columns=('acknowledged_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'alert_rule_id': Reference(
            name='alert_rule_id',
            columns=('alert_rule_id',),
            schema='monitoring_obs',
            table='alert_rules',
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
