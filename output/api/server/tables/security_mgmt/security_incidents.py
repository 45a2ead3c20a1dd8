# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.security_incidents"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.security_incidents import SecurityIncidentsInsert, SecurityIncidentsRow, SecurityIncidentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/security-incidents',
    schema='security_mgmt',
    table='security_incidents',
    row=SecurityIncidentsRow,
    insert=SecurityIncidentsInsert,
    update=SecurityIncidentsUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'incident_code': 'text',
        'title': 'text',
        'severity': 'text',
        'status': 'text',
        'detected_at': 'moment',
        'resolved_at': 'moment',
        'reported_by': 'quoted',
        'assigned_to': 'quoted',
        'affected_person_count': 'number',
        'is_notifiable': 'boolean',
    },
    nullable=frozenset(('resolved_at', 'reported_by', 'assigned_to', 'affected_person_count',)),
    writable=('id', 'tenant_id', 'incident_code', 'title', 'severity', 'status', 'detected_at', 'resolved_at', 'reported_by', 'assigned_to', 'affected_person_count', 'is_notifiable',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'reported_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'assigned_to': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'reported_by', 'assigned_to',)),
    ties=('id',),
    total=True,
    references={
        'assigned_to': Reference(
            name='assigned_to',
            columns=('assigned_to',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'reported_by': Reference(
            name='reported_by',
            columns=('reported_by',),
            schema='user_mgmt',
            table='users',
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
