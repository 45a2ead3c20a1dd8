# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.sale_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Int2 as _Int2, Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.ret.sale_items import SaleItemsInsert, SaleItemsRow, SaleItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/sale-items',
    schema='ret',
    table='sale_items',
    row=SaleItemsRow,
    insert=SaleItemsInsert,
    update=SaleItemsUpdate,
    columns={
        'sale_id': 'quoted',
        'line_number': 'number',
        'product_id': 'quoted',
        'quantity': 'quoted',
        'unit_price': 'quoted',
        'total_price': 'quoted',
        'returned_at': 'moment',
        'return_reason': 'text',
    },
    nullable=frozenset(('returned_at', 'return_reason',)),
    writable=('sale_id', 'line_number', 'product_id', 'quantity', 'unit_price', 'returned_at', 'return_reason',),
    key={
        'sale_id': _Uuid,
        'line_number': _Int2,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'sale_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'product_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'returned_at': Filter(_Timestamptz, ('eq', 'gt', 'gte', 'lt', 'lte', 'in',)),
    },
    sortable=frozenset(('sale_id', 'product_id', 'returned_at',)),
    ties=('sale_id', 'line_number',),
    total=True,
    references={
        'product_id': Reference(
            name='product_id',
            columns=('product_id',),
            schema='ret',
            table='products',
            target_columns=('id',),
        ),
        'sale_id': Reference(
            name='sale_id',
            columns=('sale_id',),
            schema='ret',
            table='sales',
            target_columns=('id',),
        ),
    },
)
