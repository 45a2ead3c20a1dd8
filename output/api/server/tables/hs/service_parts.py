# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.service_parts"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.service_parts import ServicePartsInsert, ServicePartsRow, ServicePartsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/service-parts',
    schema='hs',
    table='service_parts',
    row=ServicePartsRow,
    insert=ServicePartsInsert,
    update=ServicePartsUpdate,
    columns={
        'service_id': 'quoted',
        'inventory_item_id': 'quoted',
        'quantity': 'number',
    },
    writable=('service_id', 'inventory_item_id', 'quantity',),
    key={
        'service_id': _Uuid,
        'inventory_item_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'service_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'inventory_item_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('service_id', 'inventory_item_id',)),
    ties=('service_id', 'inventory_item_id',),
    total=True,
    references={
        'inventory_item_id': Reference(
            name='inventory_item_id',
            columns=('inventory_item_id',),
            schema='hs',
            table='inventory_items',
            target_columns=('id',),
        ),
        'service_id': Reference(
            name='service_id',
            columns=('service_id',),
            schema='hs',
            table='services',
            target_columns=('id',),
        ),
    },
)
