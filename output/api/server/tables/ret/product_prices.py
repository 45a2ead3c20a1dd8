# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.product_prices"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.product_prices import ProductPricesInsert, ProductPricesRow, ProductPricesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/product-prices',
    schema='ret',
    table='product_prices',
    row=ProductPricesRow,
    insert=ProductPricesInsert,
    update=ProductPricesUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'product_id': 'quoted',
        'price': 'quoted',
        'currency': 'text',
        'valid_during': 'value',
        'promotion': 'text',
    },
    nullable=frozenset(('promotion',)),
    writable=('id', 'business_id', 'product_id', 'price', 'currency', 'valid_during', 'promotion',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'product_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'product_id',)),
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
        'product_id': Reference(
            name='product_id',
            columns=('product_id',),
            schema='ret',
            table='products',
            target_columns=('id',),
        ),
    },
)
