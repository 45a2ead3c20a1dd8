# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.kitchen_queue"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.kitchen_queue import KitchenQueueInsert, KitchenQueueRow, KitchenQueueUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/kitchen-queue',
    schema='rest',
    table='kitchen_queue',
    row=KitchenQueueRow,
    insert=KitchenQueueInsert,
    update=KitchenQueueUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'order_id': 'quoted',
        'order_item_id': 'quoted',
        'station': 'text',
        'status': 'text',
        'prep_time_estimated': 'number',
        'prep_time_actual': 'number',
        'created_at': 'moment',
        'started_at': 'moment',
        'completed_at': 'moment',
        'chef_id': 'quoted',
    },
    nullable=frozenset(('prep_time_estimated', 'prep_time_actual', 'started_at', 'completed_at', 'chef_id',)),
    writable=('id', 'business_id', 'order_id', 'order_item_id', 'station', 'status', 'prep_time_estimated', 'prep_time_actual', 'created_at', 'started_at', 'completed_at', 'chef_id',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'order_item_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'chef_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'order_id', 'order_item_id', 'chef_id',)),
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
        'chef_id': Reference(
            name='chef_id',
            columns=('chef_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'order_id': Reference(
            name='order_id',
            columns=('order_id',),
            schema='rest',
            table='orders',
            target_columns=('id',),
        ),
        'order_item_id': Reference(
            name='order_item_id',
            columns=('order_item_id',),
            schema='rest',
            table='order_items',
            target_columns=('id',),
        ),
    },
)
