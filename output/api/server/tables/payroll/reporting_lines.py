# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view payroll.reporting_lines"""

from __future__ import annotations

from typing import Final

from ...models.payroll.reporting_lines import ReportingLinesRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/payroll/reporting-lines',
    schema='payroll',
    table='reporting_lines',
    row=ReportingLinesRow,
    columns={
        'business_id': 'quoted',
        'employee_id': 'quoted',
        'full_name': 'text',
        'level': 'number',
        'path': 'value',
    },
    nullable=frozenset(('path',)),
    writable=('business_id', 'employee_id', 'full_name', 'level', 'path',),
    verbs=frozenset(('list',)),
    ties=('business_id', 'employee_id', 'full_name', 'level', 'path',),
    as_text=frozenset(('path',)),
    total=False,
)
