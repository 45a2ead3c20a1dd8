# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table hs.work_orders"""

from __future__ import annotations

from typing import Final
from pydantic import Field as _Field
from typing import Annotated as _Annotated

from ...models._types import Text as _Text, Timestamptz as _Timestamptz, Uuid as _Uuid
from ...models.hs.work_order_status_enum import WorkOrderStatusEnum as _hs_WorkOrderStatusEnum
from ...models.hs.work_orders import WorkOrdersInsert, WorkOrdersRow, WorkOrdersUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/hs/work-orders',
    schema='hs',
    table='work_orders',
    row=WorkOrdersRow,
    insert=WorkOrdersInsert,
    update=WorkOrdersUpdate,
    columns={
        'id': 'quoted',
        'business_id': 'quoted',
        'customer_id': 'quoted',
        'work_order_number': 'text',
        'service_type': 'text',
        'description': 'text',
        'priority': 'text',
        'status': 'text',
        'scheduled_at': 'moment',
        'completed_at': 'moment',
        'estimated_cost': 'quoted',
        'final_cost': 'quoted',
        'location_address': 'json',
        'special_instructions': 'text',
        'created_at': 'moment',
        'updated_at': 'moment',
        'created_by': 'quoted',
        'updated_by': 'quoted',
    },
    nullable=frozenset(('priority', 'scheduled_at', 'completed_at', 'estimated_cost', 'final_cost', 'location_address', 'special_instructions', 'created_at', 'updated_at', 'created_by', 'updated_by',)),
    writable=('id', 'business_id', 'customer_id', 'work_order_number', 'service_type', 'description', 'priority', 'status', 'scheduled_at', 'completed_at', 'estimated_cost', 'final_cost', 'location_address', 'special_instructions', 'created_at', 'updated_at', 'created_by', 'updated_by',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'business_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'customer_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'work_order_number': Filter(_Annotated[_Text, _Field(max_length=100)], ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'ilike',)),
        'status': Filter(_hs_WorkOrderStatusEnum, ('eq', 'ne', 'in',)),
        'scheduled_at': Filter(_Timestamptz, ('eq', 'ne', 'isnull', 'gt', 'gte', 'lt', 'lte', 'in',)),
        'created_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
        'updated_by': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'business_id', 'customer_id', 'work_order_number', 'status', 'scheduled_at', 'created_by', 'updated_by',)),
    ties=('id',),
    total=True,
    references={
        'business_id': Reference(
            name='business_id',
            columns=('business_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
        'created_by': Reference(
            name='created_by',
            columns=('created_by',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
        'customer_id': Reference(
            name='customer_id',
            columns=('customer_id',),
            schema='hs',
            table='customers',
            target_columns=('id',),
        ),
        'updated_by': Reference(
            name='updated_by',
            columns=('updated_by',),
            schema='auth',
            table='users',
            target_columns=('id',),
        ),
    },
)
