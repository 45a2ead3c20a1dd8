# partitioned table banking.transactions
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.currency_code import CurrencyCode as _system_core_CurrencyCode
from .transaction_status_enum import TransactionStatusEnum as _banking_TransactionStatusEnum
from .transaction_type_enum import TransactionTypeEnum as _banking_TransactionTypeEnum


class TransactionsRow(_RowModel):
    """What moved on an account, hashed by account so that a balance is read from one partition."""

    id: _Annotated[
        _Uuid,
        _Field(
            description="Identity of the transaction; with account_id the primary key, which has to contain the partition key."
        ),
    ]
    business_id: _Annotated[_Uuid, _Field(description="The tenant whose account it is.")]
    account_id: _Annotated[
        _Uuid, _Field(description="The account it moved on; decides on the partition.")
    ]
    transaction_type: _Annotated[
        _banking_TransactionTypeEnum,
        _Field(description="Whether it adds to the balance or takes from it."),
    ]
    amount: _Annotated[_system_core_Amount, _Field(description="How much, never negative.")]
    currency: _Annotated[
        _system_core_CurrencyCode,
        _Field(description="Currency of the amount, that of the account."),
    ]
    description: _Annotated[
        _Text | None, _Field(description="What it was for; NULL when the bank told nothing.")
    ]
    status: _Annotated[_banking_TransactionStatusEnum, _Field(description="Whether it counts.")]
    transaction_date: _Annotated[
        _Timestamptz, _Field(description="When it counts, as the bank says.")
    ]
    created_at: _Annotated[_Timestamptz, _Field(description="When it was entered.")]
    external_reference_id: _Annotated[
        _Annotated[_Text, _Field(max_length=255)] | None,
        _Field(description="Number at the bank or processor; NULL when it gave none."),
    ]
    metadata: _Annotated[
        _Json | None, _Field(description="Circumstances, such as the channel; NULL for most.")
    ]
    payment_method_id: _Annotated[
        _Uuid | None,
        _Field(
            description="How it was paid; NULL when no payment method of a customer was involved."
        ),
    ]
    reversed_transaction_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The transaction that this one takes back; NULL for all others. Always on the same account."
        ),
    ]


class TransactionsInsert(_WriteModel):
    """What INSERT takes for banking.transactions; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    account_id: _Uuid
    transaction_type: _banking_TransactionTypeEnum
    amount: _system_core_Amount
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_banking_TransactionStatusEnum] = _OMITTED
    transaction_date: _Timestamptz
    created_at: _Omittable[_Timestamptz] = _OMITTED
    external_reference_id: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    metadata: _Omittable[_Json | None] = _OMITTED
    payment_method_id: _Omittable[_Uuid | None] = _OMITTED
    reversed_transaction_id: _Omittable[_Uuid | None] = _OMITTED


class TransactionsUpdate(_WriteModel):
    """What UPDATE takes for banking.transactions; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    account_id: _Omittable[_Uuid] = _OMITTED
    transaction_type: _Omittable[_banking_TransactionTypeEnum] = _OMITTED
    amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    description: _Omittable[_Text | None] = _OMITTED
    status: _Omittable[_banking_TransactionStatusEnum] = _OMITTED
    transaction_date: _Omittable[_Timestamptz] = _OMITTED
    created_at: _Omittable[_Timestamptz] = _OMITTED
    external_reference_id: _Omittable[_Annotated[_Text, _Field(max_length=255)] | None] = _OMITTED
    metadata: _Omittable[_Json | None] = _OMITTED
    payment_method_id: _Omittable[_Uuid | None] = _OMITTED
    reversed_transaction_id: _Omittable[_Uuid | None] = _OMITTED
