# table banking.accounts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Json as _Json,
    Numeric as _Numeric,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .account_status_enum import AccountStatusEnum as _banking_AccountStatusEnum
from .account_type_enum import AccountTypeEnum as _banking_AccountTypeEnum


class AccountsRow(_RowModel):
    """Accounts of a business at banks and payment processors."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose account it is.")]
    account_type: _Annotated[
        _banking_AccountTypeEnum, _Field(description="What the account is for.")
    ]
    financial_institution: _Annotated[
        _Annotated[_Text, _Field(max_length=255)] | None,
        _Field(description="Name of the bank; NULL for accounts kept by the platform."),
    ]
    currency: _Annotated[
        _system_core_CurrencyCode,
        _Field(description="Currency of the balances and of all transactions."),
    ]
    current_balance: _Annotated[
        _Numeric,
        _Digits(14, 2),
        _Field(description="Sum of the completed transactions, kept by the payment service."),
    ]
    available_balance: _Annotated[
        _Numeric, _Digits(14, 2), _Field(description="The balance less what is pending.")
    ]
    status: _Annotated[_banking_AccountStatusEnum, _Field(description="Whether it can be used.")]
    account_details: _Annotated[
        _Json | None,
        _Field(description="Nickname and day of the statement; NULL when nothing is set."),
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When the account was entered.")]
    account_number_masked: _Annotated[
        _Text,
        _Field(max_length=8),
        _Field(description="Last four characters of the number, for people to recognise it by."),
    ]


class AccountsInsert(_WriteModel):
    """What INSERT takes for banking.accounts; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    account_type: _banking_AccountTypeEnum
    financial_institution: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    current_balance: _Omittable[_Annotated[_Numeric, _Digits(14, 2)]] = _OMITTED
    available_balance: _Omittable[_Annotated[_Numeric, _Digits(14, 2)]] = _OMITTED
    status: _Omittable[_banking_AccountStatusEnum] = _OMITTED
    account_details: _Omittable[_Json | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED


class AccountsUpdate(_WriteModel):
    """What UPDATE takes for banking.accounts; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    account_type: _Omittable[_banking_AccountTypeEnum] = _OMITTED
    financial_institution: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    current_balance: _Omittable[_Annotated[_Numeric, _Digits(14, 2)]] = _OMITTED
    available_balance: _Omittable[_Annotated[_Numeric, _Digits(14, 2)]] = _OMITTED
    status: _Omittable[_banking_AccountStatusEnum] = _OMITTED
    account_details: _Omittable[_Json | None] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
