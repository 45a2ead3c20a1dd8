# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auto.parts_inventory"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auto.parts_inventory import PartsInventoryInsert, PartsInventoryRow, PartsInventoryUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/auto/parts-inventory',
    schema='auto',
    table='parts_inventory',
    row=PartsInventoryRow,
    insert=PartsInventoryInsert,
    update=PartsInventoryUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'part_number': 'text',
        'name': 'text',
        'description': 'text',
        'manufacturer': 'text',
        'quantity_on_hand': 'number',
        'cost_price': 'quoted',
        'selling_price': 'quoted',
        'location': 'text',
        'reorder_point': 'number',
    },
    nullable=frozenset(('description', 'manufacturer', 'location',)),
    writable=('id', 'business_id', 'part_number', 'name', 'description', 'manufacturer', 'quantity_on_hand', 'cost_price', 'selling_price', 'location', 'reorder_point',),
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
