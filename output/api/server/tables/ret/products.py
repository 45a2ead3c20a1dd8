# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.products"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.products import ProductsInsert, ProductsRow, ProductsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/products',
    schema='ret',
    table='products',
    row=ProductsRow,
    insert=ProductsInsert,
    update=ProductsUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'product_category_id': 'quoted',
        'sku': 'text',
        'barcode': 'text',
        'name': 'text',
        'description': 'text',
        'attributes': 'json',
        'images': 'value',
        'weight_grams': 'number',
        'is_active': 'boolean',
        'search_document': 'value',
        'created_at': 'moment',
    },
    nullable=frozenset(('barcode', 'description', 'images', 'weight_grams',)),
    writable=('id', 'business_id', 'product_category_id', 'sku', 'barcode', 'name', 'description', 'attributes', 'images', 'weight_grams', 'is_active', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'product_category_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'product_category_id',)),
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
        'product_category_id': Reference(
            name='product_category_id',
            columns=('product_category_id',),
            schema='ret',
            table='product_categories',
            target_columns=('id',),
        ),
    },
)
