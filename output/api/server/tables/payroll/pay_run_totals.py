# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view payroll.pay_run_totals"""

from __future__ import annotations

from typing import Final

from ...models.payroll.pay_run_totals import PayRunTotalsRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/payroll/pay-run-totals',
    schema='payroll',
    table='pay_run_totals',
    row=PayRunTotalsRow,
    columns={
        'pay_run_id': 'quoted',
        'business_id': 'quoted',
        'run_number': 'text',
        'pay_period': 'value',
        'status': 'text',
        'slip_count': 'digits',
        'gross_amount': 'quoted',
        'net_amount': 'quoted',
    },
    writable=('pay_run_id', 'business_id', 'run_number', 'pay_period', 'status', 'slip_count', 'gross_amount', 'net_amount',),
    verbs=frozenset(('list',)),
    ties=('pay_run_id', 'business_id', 'run_number', 'pay_period', 'status', 'slip_count', 'gross_amount', 'net_amount',),
    as_text=frozenset(('pay_period', 'gross_amount', 'net_amount',)),
    total=False,
)
