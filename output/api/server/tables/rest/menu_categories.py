# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table rest.menu_categories"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.rest.menu_categories import MenuCategoriesInsert, MenuCategoriesRow, MenuCategoriesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/rest/menu-categories',
    schema='rest',
    table='menu_categories',
    row=MenuCategoriesRow,
    insert=MenuCategoriesInsert,
    update=MenuCategoriesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'name': 'text',
        'description': 'text',
        'sort_order': 'number',
        'is_active': 'boolean',
        'created_at': 'moment',
        'parent_category_id': 'quoted',
        'served_during': 'value',
    },
    nullable=frozenset(('description', 'parent_category_id', 'served_during',)),
    writable=('id', 'business_id', 'name', 'description', 'sort_order', 'is_active', 'created_at', 'parent_category_id', 'served_during',),
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
        'menu_categories_parent_category_fkey': Reference(
            name='menu_categories_parent_category_fkey',
            columns=('business_id', 'parent_category_id',),
            schema='rest',
            table='menu_categories',
            target_columns=('business_id', 'id',),
        ),
    },
)
