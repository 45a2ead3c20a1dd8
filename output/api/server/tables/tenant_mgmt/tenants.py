# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table tenant_mgmt.tenants"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.tenant_mgmt.tenants import TenantsInsert, TenantsRow, TenantsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/tenant-mgmt/tenants',
    schema='tenant_mgmt',
    table='tenants',
    row=TenantsRow,
    insert=TenantsInsert,
    update=TenantsUpdate,
    columns={
        'id': 'quoted',
        'name': 'text',
        'slug': 'text',
        'domain': 'text',
        'settings': 'json',
        'status': 'text',
        'created_at': 'moment',
        'trial_ends_at': 'moment',
        'parent_tenant_id': 'quoted',
        'industries': 'value',
        'registered_address': 'value',
    },
    nullable=frozenset(('domain', 'trial_ends_at', 'parent_tenant_id', 'registered_address',)),
    writable=('id', 'name', 'slug', 'domain', 'settings', 'status', 'created_at', 'trial_ends_at', 'parent_tenant_id', 'industries', 'registered_address',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'slug': Filter(_Annotated[_Text, _Field(max_length=63)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'parent_tenant_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'slug', 'parent_tenant_id',)),
    ties=('id',),
    total=True,
    references={
        'parent_tenant_id': Reference(
            name='parent_tenant_id',
            columns=('parent_tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
