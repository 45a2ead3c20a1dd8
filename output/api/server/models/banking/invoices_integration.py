# table banking.invoices_integration
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Timestamptz as _Timestamptz,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from ..system_core.amount import Amount as _system_core_Amount
from ..system_core.industry_enum import IndustryEnum as _system_core_IndustryEnum
from ..system_core.payment_status_enum import PaymentStatusEnum as _system_core_PaymentStatusEnum


class InvoicesIntegrationRow(_RowModel):
    """Which money settles which invoice, whatever industry it comes from."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that billed.")]
    industry_schema: _Annotated[
        _Literal[
            _system_core_IndustryEnum.hs,
            _system_core_IndustryEnum.auto,
            _system_core_IndustryEnum.rest,
        ],
        _Field(description="Which industry the invoice is of: hs, auto or rest."),
    ]
    industry_invoice_id: _Annotated[
        _Uuid,
        _Field(
            description="The invoice: a row of hs.invoices, auto.repair_orders or rest.orders as industry_schema says. No foreign key, because it has three targets."
        ),
    ]
    banking_account_id: _Annotated[
        _Uuid, _Field(description="The account the money comes to; many invoices share one.")
    ]
    payment_status: _Annotated[
        _system_core_PaymentStatusEnum, _Field(description="How far the payment has come.")
    ]
    amount_due: _Annotated[_system_core_Amount, _Field(description="What has to be paid.")]
    amount_paid: _Annotated[_system_core_Amount, _Field(description="What was paid so far.")]
    payment_due_date: _Annotated[
        _Timestamptz | None,
        _Field(description="When it has to be paid; NULL for what is paid at once."),
    ]
    payment_processed_date: _Annotated[
        _Timestamptz | None, _Field(description="When it was paid; NULL before.")
    ]
    payment_details: _Annotated[
        _Json | None, _Field(description="Reminders sent so far; NULL when nothing is noted.")
    ]
    banking_transaction_id: _Annotated[
        _Uuid | None,
        _Field(
            description="The transaction that settled it; NULL until one did. Lies on the same account."
        ),
    ]


class InvoicesIntegrationInsert(_WriteModel):
    """What INSERT takes for banking.invoices_integration; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    industry_schema: _Literal[
        _system_core_IndustryEnum.hs, _system_core_IndustryEnum.auto, _system_core_IndustryEnum.rest
    ]
    industry_invoice_id: _Uuid
    banking_account_id: _Uuid
    payment_status: _Omittable[_system_core_PaymentStatusEnum] = _OMITTED
    amount_due: _system_core_Amount
    amount_paid: _Omittable[_system_core_Amount] = _OMITTED
    payment_due_date: _Omittable[_Timestamptz | None] = _OMITTED
    payment_processed_date: _Omittable[_Timestamptz | None] = _OMITTED
    payment_details: _Omittable[_Json | None] = _OMITTED
    banking_transaction_id: _Omittable[_Uuid | None] = _OMITTED


class InvoicesIntegrationUpdate(_WriteModel):
    """What UPDATE takes for banking.invoices_integration; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    industry_schema: _Omittable[
        _Literal[
            _system_core_IndustryEnum.hs,
            _system_core_IndustryEnum.auto,
            _system_core_IndustryEnum.rest,
        ]
    ] = _OMITTED
    industry_invoice_id: _Omittable[_Uuid] = _OMITTED
    banking_account_id: _Omittable[_Uuid] = _OMITTED
    payment_status: _Omittable[_system_core_PaymentStatusEnum] = _OMITTED
    amount_due: _Omittable[_system_core_Amount] = _OMITTED
    amount_paid: _Omittable[_system_core_Amount] = _OMITTED
    payment_due_date: _Omittable[_Timestamptz | None] = _OMITTED
    payment_processed_date: _Omittable[_Timestamptz | None] = _OMITTED
    payment_details: _Omittable[_Json | None] = _OMITTED
    banking_transaction_id: _Omittable[_Uuid | None] = _OMITTED
