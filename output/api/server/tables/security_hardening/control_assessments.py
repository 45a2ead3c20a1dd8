# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_hardening.control_assessments"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_hardening.control_assessments import ControlAssessmentsInsert, ControlAssessmentsRow, ControlAssessmentsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-hardening/control-assessments',
    schema='security_hardening',
    table='control_assessments',
    row=ControlAssessmentsRow,
    insert=ControlAssessmentsInsert,
    update=ControlAssessmentsUpdate,
    columns={
        'hardening_control_id': 'quoted',
        'tenant_id': 'quoted',
        'state': 'text',
        'assessed_at': 'moment',
        'assessed_by': 'quoted',
        'observation': 'text',
    },
    nullable=frozenset(('assessed_at', 'assessed_by', 'observation',)),
    writable=('hardening_control_id', 'tenant_id', 'state', 'assessed_at', 'assessed_by', 'observation',),
    key={
        'tenant_id': _Uuid,
        'hardening_control_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'hardening_control_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'assessed_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('hardening_control_id', 'tenant_id', 'assessed_by',)),
    ties=('tenant_id', 'hardening_control_id',),
    total=True,
    references={
        'assessed_by': Reference(
            name='assessed_by',
            columns=('assessed_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'hardening_control_id': Reference(
            name='hardening_control_id',
            columns=('hardening_control_id',),
            schema='security_hardening',
            table='hardening_controls',
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
