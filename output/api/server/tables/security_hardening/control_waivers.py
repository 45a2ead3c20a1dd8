# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_hardening.control_waivers"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_hardening.control_waivers import ControlWaiversInsert, ControlWaiversRow, ControlWaiversUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-hardening/control-waivers',
    schema='security_hardening',
    table='control_waivers',
    row=ControlWaiversRow,
    insert=ControlWaiversInsert,
    update=ControlWaiversUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'hardening_control_id': 'quoted',
        'reason': 'text',
        'compensating_measure': 'text',
        'valid_during': 'value',
        'requested_by': 'quoted',
        'approved_by': 'quoted',
    },
    nullable=frozenset(('compensating_measure', 'approved_by',)),
    writable=('id', 'tenant_id', 'hardening_control_id', 'reason', 'compensating_measure', 'valid_during', 'requested_by', 'approved_by',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'requested_by': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'approved_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'requested_by', 'approved_by',)),
    ties=('id',),
    total=True,
    references={
        'approved_by': Reference(
            name='approved_by',
            columns=('approved_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'control_waivers_assessment_fkey': Reference(
            name='control_waivers_assessment_fkey',
            columns=('tenant_id', 'hardening_control_id',),
            schema='security_hardening',
            table='control_assessments',
            target_columns=('tenant_id', 'hardening_control_id',),
        ),
        'requested_by': Reference(
            name='requested_by',
            columns=('requested_by',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
