# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.menu_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.menu_items import MenuItemsInsert, MenuItemsRow, MenuItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/menu-items',
    schema='rest',
    table='menu_items',
    row=MenuItemsRow,
    insert=MenuItemsInsert,
    update=MenuItemsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'category_id': 'quoted',
        'name': 'text',
        'description': 'text',
        'price': 'quoted',
        'currency': 'text',
        'allergens': 'value',
        'dietary_restrictions': 'value',
        'is_available': 'boolean',
        'prep_time_minutes': 'number',
        'nutritional_info': 'json',
        'portions': 'value',
        'search_document': 'value',
    },
    nullable=frozenset(('description', 'prep_time_minutes', 'nutritional_info', 'portions',)),
    writable=('id', 'business_id', 'category_id', 'name', 'description', 'price', 'currency', 'allergens', 'dietary_restrictions', 'is_available', 'prep_time_minutes', 'nutritional_info', 'portions',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'category_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'category_id',)),
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
        'category_id': Reference(
            name='category_id',
            columns=('category_id',),
            schema='rest',
            table='menu_categories',
            target_columns=('id',),
        ),
    },
)
