# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table system_core.system_config_audit"""

from __future__ import annotations

from typing import Final

from ...models._types import Int8 as _Int8, Uuid as _Uuid
from ...models.system_core.system_config_audit import SystemConfigAuditInsert, SystemConfigAuditRow, SystemConfigAuditUpdate
from ...resource import Filter, Resource

RESOURCE: Final = Resource(
    path='/api/system-core/system-config-audit',
    schema='system_core',
    table='system_config_audit',
    row=SystemConfigAuditRow,
    insert=SystemConfigAuditInsert,
    update=SystemConfigAuditUpdate,
    columns={
        'id': 'digits',
        'config_id': 'quoted',
        'action': 'text',
        'old_row': 'json',
        'new_row': 'json',
        'changed_by': 'quoted',
        'changed_at': 'moment',
        'database_user': 'text',
    },
    nullable=frozenset(('old_row', 'new_row', 'changed_by',)),
    writable=('config_id', 'action', 'old_row', 'new_row', 'changed_by', 'changed_at', 'database_user',),
    key={
        'id': _Int8,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'delete',)),
    filters={
        'id': Filter(_Int8, ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in',)),
        'config_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'config_id',)),
    ties=('id',),
    total=True,
)
