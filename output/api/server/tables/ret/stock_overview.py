# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view ret.stock_overview"""

from __future__ import annotations

from typing import Final

from ...models.ret.stock_overview import StockOverviewRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/ret/stock-overview',
    schema='ret',
    table='stock_overview',
    row=StockOverviewRow,
    columns={
        'business_id': 'quoted',
        'store_id': 'quoted',
        'store_code': 'text',
        'product_id': 'quoted',
        'sku': 'text',
        'product_name': 'text',
        'quantity_on_hand': 'number',
        'is_to_reorder': 'boolean',
        'price': 'quoted',
        'currency': 'text',
    },
    nullable=frozenset(('price', 'currency',)),
    writable=('business_id', 'store_id', 'store_code', 'product_id', 'sku', 'product_name', 'quantity_on_hand', 'is_to_reorder', 'price', 'currency',),
    verbs=frozenset(('list',)),
    ties=('business_id', 'store_id', 'store_code', 'product_id', 'sku', 'product_name', 'quantity_on_hand', 'is_to_reorder', 'price', 'currency',),
    as_text=frozenset(('price',)),
    total=False,
)
