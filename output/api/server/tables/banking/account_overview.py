# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""view banking.account_overview"""

from __future__ import annotations

from typing import Final

from ...models.banking.account_overview import AccountOverviewRow
from ...resource import Resource

RESOURCE: Final = Resource(
    path='/api/banking/account-overview',
    schema='banking',
    table='account_overview',
    row=AccountOverviewRow,
    columns={
        'account_id': 'quoted',
        'business_id': 'quoted',
        'account_number_masked': 'text',
        'account_type': 'text',
        'currency': 'text',
        'current_balance': 'quoted',
        'booked_balance': 'quoted',
        'difference': 'quoted',
    },
    writable=('account_id', 'business_id', 'account_number_masked', 'account_type', 'currency', 'current_balance', 'booked_balance', 'difference',),
    verbs=frozenset(('list',)),
    ties=('account_id', 'business_id', 'account_number_masked', 'account_type', 'currency', 'current_balance', 'booked_balance', 'difference',),
    as_text=frozenset(('current_balance', 'booked_balance', 'difference',)),
    total=False,
)
