# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table tenant_mgmt.number_sequences"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Int2 as _Int2, Text as _Text, Uuid as _Uuid
from ...models.tenant_mgmt.number_sequences import NumberSequencesInsert, NumberSequencesRow, NumberSequencesUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/tenant-mgmt/number-sequences',
    schema='tenant_mgmt',
    table='number_sequences',
    row=NumberSequencesRow,
    insert=NumberSequencesInsert,
    update=NumberSequencesUpdate,
    columns={
        'tenant_id': 'quoted',
        'sequence_key': 'text',
        'sequence_year': 'number',
        'last_value': 'digits',
    },
    writable=('tenant_id', 'sequence_key', 'sequence_year', 'last_value',),
    key={
        'tenant_id': _Uuid,
        'sequence_key': _Annotated[_Text, _Field(max_length=50)],
        'sequence_year': _Int2,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('tenant_id',)),
    ties=('tenant_id', 'sequence_key', 'sequence_year',),
    total=True,
    references={
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
