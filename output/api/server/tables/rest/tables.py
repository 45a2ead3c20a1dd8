# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.tables"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.tables import TablesInsert, TablesRow, TablesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/tables',
    schema='rest',
    table='tables',
    row=TablesRow,
    insert=TablesInsert,
    update=TablesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'table_number': 'text',
        'capacity': 'number',
        'status': 'text',
        'section': 'text',
        'location_coordinates': 'value',
        'created_at': 'moment',
    },
    nullable=frozenset(('section', 'location_coordinates',)),
    writable=('id', 'business_id', 'table_number', 'capacity', 'status', 'section', 'location_coordinates', 'created_at',),
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
