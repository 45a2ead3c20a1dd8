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
    columns=(
        'account_id',
        'business_id',
        'account_number_masked',
        'account_type',
        'currency',
        'current_balance',
        'booked_balance',
        'difference',
    ),
    writable=('account_id', 'business_id', 'account_number_masked', 'account_type', 'currency', 'current_balance', 'booked_balance', 'difference',),
    verbs=frozenset(('list',)),
    ties=('account_id', 'business_id', 'account_number_masked', 'account_type', 'currency', 'current_balance', 'booked_balance', 'difference',),
    total=False,
)
