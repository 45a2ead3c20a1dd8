# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view investigations.open_cases"""

from __future__ import annotations

from typing import Final

from ...models.investigations.open_cases import OpenCasesRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/investigations/open-cases',
    schema='investigations',
    table='open_cases',
    row=OpenCasesRow,
    columns={
        'case_id': 'quoted',
        'business_id': 'quoted',
        'case_number': 'text',
        'title': 'text',
        'case_kind': 'text',
        'status': 'text',
        'priority': 'text',
        'opened_at': 'moment',
        'subject_count': 'digits',
        'evidence_count': 'digits',
    },
    writable=('case_id', 'business_id', 'case_number', 'title', 'case_kind', 'status', 'priority', 'opened_at', 'subject_count', 'evidence_count',),
    verbs=frozenset(('list',)),
    ties=('case_id', 'business_id', 'case_number', 'title', 'case_kind', 'status', 'priority', 'opened_at', 'subject_count', 'evidence_count',),
    total=False,
)
