# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""partitioned table hs.work_orders_audit"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.hs.work_orders_audit import WorkOrdersAuditInsert, WorkOrdersAuditRow, WorkOrdersAuditUpdate
from ...models.system_core.audit_action_enum import AuditActionEnum as _system_core_AuditActionEnum
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/work-orders-audit',
    schema='hs',
    table='work_orders_audit',
    row=WorkOrdersAuditRow,
    insert=WorkOrdersAuditInsert,
    update=WorkOrdersAuditUpdate,
    columns={
        'id': 'quoted',
        'action': 'text',
        'business_id': 'quoted',
        'work_order_id': 'quoted',
        'changed_columns': 'value',
        'old_row': 'json',
        'new_row': 'json',
        'changed_by': 'quoted',
        'changed_at': 'moment',
    },
    nullable=frozenset(('old_row', 'new_row', 'changed_by',)),
    writable=('id', 'action', 'business_id', 'work_order_id', 'changed_columns', 'old_row', 'new_row', 'changed_by', 'changed_at',),
    key={
        'id': _Uuid,
        'action': _system_core_AuditActionEnum,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'work_order_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'work_order_id',)),
    ties=('id', 'action',),
    total=True,
    references={
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
