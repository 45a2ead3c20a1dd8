# view banking.account_overview
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Numeric as _Numeric,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
)
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .account_type_enum import AccountTypeEnum as _banking_AccountTypeEnum


class AccountOverviewRow(_RowModel):
    """Accounts with the balance that is kept and the one that is booked; a difference means that the payment service is behind. Runs with the rights of the reader."""

    account_id: _Annotated[_Uuid, _Field(description="The account.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose account it is.")]
    account_number_masked: _Annotated[
        _Text, _Field(max_length=8), _Field(description="Last four characters of the number.")
    ]
    account_type: _Annotated[
        _banking_AccountTypeEnum, _Field(description="What the account is for.")
    ]
    currency: _Annotated[_system_core_CurrencyCode, _Field(description="Currency of the balances.")]
    current_balance: _Annotated[
        _Numeric, _Digits(14, 2), _Field(description="The balance that is kept.")
    ]
    booked_balance: _Annotated[
        _Numeric, _Field(description="The balance summed from the completed transactions.")
    ]
    difference: _Annotated[_Numeric, _Field(description="Kept less booked; 0 when all is well.")]
