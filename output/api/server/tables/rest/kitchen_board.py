# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view rest.kitchen_board"""

from __future__ import annotations

from typing import Final

from ...models.rest.kitchen_board import KitchenBoardRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/rest/kitchen-board',
    schema='rest',
    table='kitchen_board',
    row=KitchenBoardRow,
    columns={
        'kitchen_queue_id': 'quoted',
        'business_id': 'quoted',
        'station': 'text',
        'status': 'text',
        'order_number': 'text',
        'item_name': 'text',
        'quantity': 'number',
        'special_instructions': 'text',
        'started_at': 'moment',
        'created_at': 'moment',
        'station_position': 'digits',
    },
    nullable=frozenset(('special_instructions', 'started_at',)),
    writable=('kitchen_queue_id', 'business_id', 'station', 'status', 'order_number', 'item_name', 'quantity', 'special_instructions', 'started_at', 'created_at', 'station_position',),
    verbs=frozenset(('list',)),
    ties=('kitchen_queue_id', 'business_id', 'station', 'status', 'order_number', 'item_name', 'quantity', 'special_instructions', 'started_at', 'created_at', 'station_position',),
    total=False,
)
