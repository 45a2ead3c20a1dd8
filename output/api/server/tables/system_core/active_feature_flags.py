# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view system_core.active_feature_flags"""

from __future__ import annotations

from typing import Final

from ...models.system_core.active_feature_flags import ActiveFeatureFlagsRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/system-core/active-feature-flags',
    schema='system_core',
    table='active_feature_flags',
    row=ActiveFeatureFlagsRow,
    columns={
        'flag_key': 'text',
        'flag_name': 'text',
        'description': 'text',
        'expires_at': 'moment',
    },
    nullable=frozenset(('description', 'expires_at',)),
    writable=('flag_key', 'flag_name', 'description', 'expires_at',),
    verbs=frozenset(('list',)),
    ties=('flag_key', 'flag_name', 'description', 'expires_at',),
    total=False,
)
