# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.services"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.services import ServicesInsert, ServicesRow, ServicesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/services',
    schema='hs',
    table='services',
    row=ServicesRow,
    insert=ServicesInsert,
    update=ServicesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'service_code': 'text',
        'name': 'text',
        'description': 'text',
        'service_type': 'text',
        'base_price': 'quoted',
        'usual_duration': 'value',
        'is_active': 'boolean',
        'created_at': 'moment',
    },
    nullable=frozenset(('description', 'usual_duration',)),
    writable=('id', 'business_id', 'service_code', 'name', 'description', 'service_type', 'base_price', 'usual_duration', 'is_active', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id',)),
    ties=('id',),
    total=True,
    references={
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
