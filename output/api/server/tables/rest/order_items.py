# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.order_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.order_items import OrderItemsInsert, OrderItemsRow, OrderItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/order-items',
    schema='rest',
    table='order_items',
    row=OrderItemsRow,
    insert=OrderItemsInsert,
    update=OrderItemsUpdate,
    columns={
        'id': 'quoted',
        'order_id': 'quoted',
        'menu_item_id': 'quoted',
        'quantity': 'number',
        'unit_price': 'quoted',
        'total_price': 'quoted',
        'special_instructions': 'text',
        'status': 'text',
        'ordered_at': 'moment',
        'completed_at': 'moment',
    },
    nullable=frozenset(('special_instructions', 'completed_at',)),
    writable=('id', 'order_id', 'menu_item_id', 'quantity', 'unit_price', 'special_instructions', 'status', 'ordered_at', 'completed_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'menu_item_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'order_id', 'menu_item_id',)),
    ties=('id',),
    total=True,
    references={
        'menu_item_id': Reference(
            name='menu_item_id',
            columns=('menu_item_id',),
            schema='rest',
            table='menu_items',
            target_columns=('id',),
        ),
        'order_id': Reference(
            name='order_id',
            columns=('order_id',),
            schema='rest',
            table='orders',
            target_columns=('id',),
        ),
    },
)
