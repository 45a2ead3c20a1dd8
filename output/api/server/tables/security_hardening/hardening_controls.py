# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_hardening.hardening_controls"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Uuid as _Uuid
from ...models.security_hardening.hardening_controls import HardeningControlsInsert, HardeningControlsRow, HardeningControlsUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/security-hardening/hardening-controls',
    schema='security_hardening',
    table='hardening_controls',
    row=HardeningControlsRow,
    insert=HardeningControlsInsert,
    update=HardeningControlsUpdate,
    columns={
        'id': 'quoted',
        'benchmark': 'text',
        'control_code': 'text',
        'title': 'text',
        'rationale': 'text',
        'severity': 'text',
        'is_automated': 'boolean',
    },
    nullable=frozenset(('rationale',)),
    writable=('id', 'benchmark', 'control_code', 'title', 'rationale', 'severity', 'is_automated',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'benchmark': Filter(_Annotated[_Text, _Field(max_length=60)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
    },
    sortable=frozenset(('id', 'benchmark',)),
    ties=('id',),
    total=True,
)
