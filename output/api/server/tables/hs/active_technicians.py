# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view hs.active_technicians"""

from __future__ import annotations

from typing import Final

from ...models.hs.active_technicians import ActiveTechniciansRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/hs/active-technicians',
    schema='hs',
    table='active_technicians',
    row=ActiveTechniciansRow,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'employee_id': 'text',
        'name': 'text',
        'skills': 'value',
        'service_types': 'value',
        'employment_status': 'text',
        'current_location': 'value',
    },
    nullable=frozenset(('current_location',)),
    writable=('id', 'business_id', 'employee_id', 'name', 'skills', 'service_types', 'employment_status', 'current_location',),
    verbs=frozenset(('list',)),
    ties=('id', 'business_id', 'employee_id', 'name', 'skills', 'service_types', 'employment_status', 'current_location',),
    as_text=frozenset(('skills', 'service_types', 'current_location',)),
    total=False,
)
