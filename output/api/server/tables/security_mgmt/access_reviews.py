# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.access_reviews"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.access_reviews import AccessReviewsInsert, AccessReviewsRow, AccessReviewsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/access-reviews',
    schema='security_mgmt',
    table='access_reviews',
    row=AccessReviewsRow,
    insert=AccessReviewsInsert,
    update=AccessReviewsUpdate,
    columns={
        'id': 'quoted',
        'tenant_id': 'quoted',
        'review_title': 'text',
        'reviewer_id': 'quoted',
        'status': 'text',
        'due_at': 'moment',
        'completed_at': 'moment',
        'created_at': 'moment',
    },
    nullable=frozenset(('reviewer_id', 'completed_at',)),
    writable=('id', 'tenant_id', 'review_title', 'reviewer_id', 'status', 'due_at', 'completed_at', 'created_at',),
    key={
        'id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'tenant_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'reviewer_id': Filter(_Uuid, ('eq', 'ne', 'isnull', 'in',)),
    },
    sortable=frozenset(('id', 'tenant_id', 'reviewer_id',)),
    ties=('id',),
    total=True,
    references={
        'reviewer_id': Reference(
            name='reviewer_id',
            columns=('reviewer_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
        'tenant_id': Reference(
            name='tenant_id',
            columns=('tenant_id',),
            schema='tenant_mgmt',
            table='tenants',
            target_columns=('id',),
        ),
    },
)
