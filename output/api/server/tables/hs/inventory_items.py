# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.inventory_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.inventory_items import InventoryItemsInsert, InventoryItemsRow, InventoryItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/inventory-items',
    schema='hs',
    table='inventory_items',
    row=InventoryItemsRow,
    insert=InventoryItemsInsert,
    update=InventoryItemsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'sku': 'text',
        'name': 'text',
        'description': 'text',
        'category': 'text',
        'quantity_on_hand': 'number',
        'reorder_point': 'number',
        'cost_price': 'quoted',
        'selling_price': 'quoted',
        'supplier_info': 'text',
    },
    nullable=frozenset(('description', 'category', 'supplier_info',)),
    writable=('id', 'business_id', 'sku', 'name', 'description', 'category', 'quantity_on_hand', 'reorder_point', 'cost_price', 'selling_price', 'supplier_info',),
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
