# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table security_mgmt.login_attempts"""

from __future__ import annotations

from typing import Final

from ...models._types import Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.security_mgmt.login_attempts import LoginAttemptsRow, LoginAttemptsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/login-attempts',
    schema='security_mgmt',
    table='login_attempts',
    row=LoginAttemptsRow,
    update=LoginAttemptsUpdate,
    columns={
        'id': 'quoted',
        'attempted_at': 'moment',
        'tenant_id': 'quoted',
        'user_id': 'quoted',
        'client_ip': 'value',
        'outcome': 'text',
        'user_agent': 'text',
    },
    nullable=frozenset(('tenant_id', 'user_id', 'user_agent',)),
    writable=('id', 'attempted_at', 'tenant_id', 'user_id', 'client_ip', 'outcome', 'user_agent',),
    key={
        'id': _Uuid,
        'attempted_at': _Timestamptz,
    },
    verbs=frozenset(('list', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'user_id',)),
    ties=('id', 'attempted_at',),
    total=True,
    references={
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
