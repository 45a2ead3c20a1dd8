# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table ret.stock_levels"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.ret.stock_levels import StockLevelsInsert, StockLevelsRow, StockLevelsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/ret/stock-levels',
    schema='ret',
    table='stock_levels',
    row=StockLevelsRow,
    insert=StockLevelsInsert,
    update=StockLevelsUpdate,
    columns={
        'store_id': 'quoted',
        'product_id': 'quoted',
        'quantity_on_hand': 'number',
        'reorder_point': 'number',
        'shelf': 'text',
        'counted_at': 'moment',
    },
    nullable=frozenset(('shelf', 'counted_at',)),
    writable=('store_id', 'product_id', 'quantity_on_hand', 'reorder_point', 'shelf', 'counted_at',),
    key={
        'store_id': _Uuid,
        'product_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'store_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'product_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('store_id', 'product_id',)),
    ties=('store_id', 'product_id',),
    total=True,
    references={
        'product_id': Reference(
            name='product_id',
            columns=('product_id',),
            schema='ret',
            table='products',
            target_columns=('id',),
        ),
        'store_id': Reference(
            name='store_id',
            columns=('store_id',),
            schema='ret',
            table='stores',
            target_columns=('id',),
        ),
    },
)
