# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.invoice_line_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.invoice_line_items import InvoiceLineItemsInsert, InvoiceLineItemsRow, InvoiceLineItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/invoice-line-items',
    schema='hs',
    table='invoice_line_items',
    row=InvoiceLineItemsRow,
    insert=InvoiceLineItemsInsert,
    update=InvoiceLineItemsUpdate,
    columns={
        'id': 'quoted',
        'invoice_id': 'quoted',
        'item_type': 'text',
        'description': 'text',
        'quantity': 'number',
        'unit_price': 'quoted',
        'total_price': 'quoted',
        'service_id': 'quoted',
        'part_id': 'quoted',
    },
    nullable=frozenset(('service_id', 'part_id',)),
    writable=('id', 'invoice_id', 'item_type', 'description', 'quantity', 'unit_price', 'service_id', 'part_id',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'invoice_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'service_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'part_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'invoice_id', 'service_id', 'part_id',)),
    ties=('id',),
    total=True,
    references={
        'invoice_id': Reference(
            name='invoice_id',
            columns=('invoice_id',),
            schema='hs',
            table='invoices',
            target_columns=('id',),
        ),
        'part_id': Reference(
            name='part_id',
            columns=('part_id',),
            schema='hs',
            table='inventory_items',
            target_columns=('id',),
        ),
        'service_id': Reference(
            name='service_id',
            columns=('service_id',),
            schema='hs',
            table='services',
            target_columns=('id',),
        ),
    },
)
