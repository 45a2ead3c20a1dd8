# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table auto.parts_used"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.auto.parts_used import PartsUsedInsert, PartsUsedRow, PartsUsedUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/auto/parts-used',
    schema='auto',
    table='parts_used',
    row=PartsUsedRow,
    insert=PartsUsedInsert,
    update=PartsUsedUpdate,
    columns={
        'id': 'quoted',
        'repair_order_id': 'quoted',
        'part_id': 'quoted',
        'quantity_used': 'number',
        'unit_cost': 'quoted',
        'total_cost': 'quoted',
        'part_condition': 'text',
        'used_at': 'moment',
    },
    writable=('id', 'repair_order_id', 'part_id', 'quantity_used', 'unit_cost', 'part_condition', 'used_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'repair_order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'part_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'repair_order_id', 'part_id',)),
    ties=('id',),
    total=True,
    references={
        'part_id': Reference(
            name='part_id',
            columns=('part_id',),
            schema='auto',
            table='parts_inventory',
            target_columns=('id',),
        ),
        'repair_order_id': Reference(
            name='repair_order_id',
            columns=('repair_order_id',),
            schema='auto',
            table='repair_orders',
            target_columns=('id',),
        ),
    },
)
