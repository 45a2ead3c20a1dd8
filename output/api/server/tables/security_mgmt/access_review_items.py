# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""table security_mgmt.access_review_items"""

from __future__ import annotations

from typing import Final

from ...models._types import Uuid as _Uuid
from ...models.security_mgmt.access_review_items import AccessReviewItemsInsert, AccessReviewItemsRow, AccessReviewItemsUpdate
from ...resource import Filter, Reference, Resource

RESOURCE: Final = Resource(
    path='/api/security-mgmt/access-review-items',
    schema='security_mgmt',
    table='access_review_items',
    row=AccessReviewItemsRow,
    insert=AccessReviewItemsInsert,
    update=AccessReviewItemsUpdate,
    columns={
        'access_review_id': 'quoted',
        'user_id': 'quoted',
        'role_id': 'quoted',
        'decision': 'text',
        'decided_at': 'moment',
        'remark': 'text',
    },
    nullable=frozenset(('decision', 'decided_at', 'remark',)),
    writable=('access_review_id', 'user_id', 'role_id', 'decision', 'decided_at', 'remark',),
    key={
        'access_review_id': _Uuid,
        'user_id': _Uuid,
        'role_id': _Uuid,
    },
    verbs=frozenset(('list', 'create', 'get', 'update', 'upsert', 'delete',)),
    filters={
        'access_review_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'user_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
        'role_id': Filter(_Uuid, ('eq', 'ne', 'in',)),
    },
    sortable=frozenset(('access_review_id', 'user_id', 'role_id',)),
    ties=('access_review_id', 'user_id', 'role_id',),
    total=True,
    references={
        'access_review_id': Reference(
            name='access_review_id',
            columns=('access_review_id',),
            schema='security_mgmt',
            table='access_reviews',
            target_columns=('id',),
        ),
        'role_id': Reference(
            name='role_id',
            columns=('role_id',),
            schema='user_mgmt',
            table='roles',
            target_columns=('id',),
        ),
        'user_id': Reference(
            name='user_id',
            columns=('user_id',),
            schema='user_mgmt',
            table='users',
            target_columns=('id',),
        ),
    },
)
