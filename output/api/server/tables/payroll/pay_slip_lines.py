# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table payroll.pay_slip_lines"""

from __future__ import annotations

from typing import Final

from ...models._types import Int2 as _Int2, Uuid as _Uuid
from ...models.payroll.pay_slip_lines import PaySlipLinesInsert, PaySlipLinesRow, PaySlipLinesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/payroll/pay-slip-lines',
    schema='payroll',
    table='pay_slip_lines',
    row=PaySlipLinesRow,
    insert=PaySlipLinesInsert,
    update=PaySlipLinesUpdate,
    columns={
        'pay_slip_id': 'quoted',
        'line_number': 'number',
        'line_kind': 'text',
        'description': 'text',
        'quantity': 'quoted',
        'amount': 'quoted',
    },
    nullable=frozenset(('quantity',)),
    writable=('pay_slip_id', 'line_number', 'line_kind', 'description', 'quantity', 'amount',),
    key={
        'pay_slip_id': _Uuid,
        'line_number': _Int2,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'pay_slip_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('pay_slip_id',)),
    ties=('pay_slip_id', 'line_number',),
    total=True,
    references={
        'pay_slip_id': Reference(
            name='pay_slip_id',
            columns=('pay_slip_id',),
            schema='payroll',
            table='pay_slips',
            target_columns=('id',),
        ),
    },
)
