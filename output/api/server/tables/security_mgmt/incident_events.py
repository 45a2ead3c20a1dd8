# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.incident_events"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.incident_events import IncidentEventsInsert, IncidentEventsRow, IncidentEventsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/incident-events',
    schema='security_mgmt',
    table='incident_events',
    row=IncidentEventsRow,
    insert=IncidentEventsInsert,
    update=IncidentEventsUpdate,
    columns={
        'id': 'quoted',
        'security_incident_id': 'quoted',
        'occurred_at': 'moment',
        'new_status': 'text',
        'description': 'text',
        'written_by': 'quoted',
        'evidence': 'json',
    },
    nullable=frozenset(('new_status', 'written_by', 'evidence',)),
    writable=('id', 'security_incident_id', 'occurred_at', 'new_status', 'description', 'written_by', 'evidence',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'security_incident_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'written_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'security_incident_id', 'written_by',)),
    ties=('id',),
    total=True,
    references={
        'security_incident_id': Reference(
            name='security_incident_id',
            columns=('security_incident_id',),
            schema='security_mgmt',
            table='security_incidents',
            target_columns=('id',),
        ),
        'written_by': Reference(
            name='written_by',
            columns=('written_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
