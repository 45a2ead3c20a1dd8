# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.product_categories"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.product_categories import ProductCategoriesInsert, ProductCategoriesRow, ProductCategoriesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/product-categories',
    schema='ret',
    table='product_categories',
    row=ProductCategoriesRow,
    insert=ProductCategoriesInsert,
    update=ProductCategoriesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'parent_category_id': 'quoted',
        'name': 'text',
        'sort_order': 'number',
        'tax_rate': 'quoted',
    },
    nullable=frozenset(('parent_category_id',)),
    writable=('id', 'business_id', 'parent_category_id', 'name', 'sort_order', 'tax_rate',),
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
        'product_categories_parent_category_fkey': Reference(
            name='product_categories_parent_category_fkey',
            columns=('business_id', 'parent_category_id',),
            schema='ret',
            table='product_categories',
            target_columns=('business_id', 'id',),
        ),
    },
)
