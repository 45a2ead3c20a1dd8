# table hs.invoices
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Digits as _Digits,
    Numeric as _Numeric,
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
from .invoice_status_enum import InvoiceStatusEnum as _hs_InvoiceStatusEnum


class InvoicesRow(_RowModel):
    """What a customer owes for a work order: exactly one invoice for each work order that is billed."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    business_id: _Annotated[_Uuid, _Field(description="The tenant that bills.")]
    work_order_id: _Annotated[_Uuid, _Field(description="The work that is billed.")]
    customer_id: _Annotated[_Uuid, _Field(description="Who is billed; not always who ordered.")]
    invoice_number: _Annotated[
        _Text,
        _Field(max_length=100),
        _Field(
            description="Number on paper, such as INV-2026-000041. Left empty, the next one is assigned."
        ),
    ]
    subtotal: _Annotated[_system_core_Amount, _Field(description="Sum of the lines before tax.")]
    tax_amount: _Annotated[_system_core_Amount, _Field(description="Tax on the subtotal.")]
    total_amount: _Annotated[
        _Numeric, _Digits(12, 2), _Field(description="What has to be paid: subtotal and tax.")
    ]
    currency: _Annotated[
        _system_core_CurrencyCode, _Field(description="Currency of the three amounts.")
    ]
    status: _Annotated[_hs_InvoiceStatusEnum, _Field(description="Where the invoice stands.")]
    issued_at: _Annotated[
        _Timestamptz | None, _Field(description="When it was sent; NULL for a draft.")
    ]
    due_at: _Annotated[
        _Timestamptz | None, _Field(description="When it has to be paid; NULL for a draft.")
    ]
    paid_at: _Annotated[
        _Timestamptz | None,
        _Field(description="When it was paid; set exactly when the status is PAID."),
    ]


class InvoicesInsert(_WriteModel):
    """What INSERT takes for hs.invoices; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Uuid
    work_order_id: _Uuid
    customer_id: _Uuid
    invoice_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    subtotal: _system_core_Amount
    tax_amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    status: _Omittable[_hs_InvoiceStatusEnum] = _OMITTED
    issued_at: _Omittable[_Timestamptz | None] = _OMITTED
    due_at: _Omittable[_Timestamptz | None] = _OMITTED
    paid_at: _Omittable[_Timestamptz | None] = _OMITTED


class InvoicesUpdate(_WriteModel):
    """What UPDATE takes for hs.invoices; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    business_id: _Omittable[_Uuid] = _OMITTED
    work_order_id: _Omittable[_Uuid] = _OMITTED
    customer_id: _Omittable[_Uuid] = _OMITTED
    invoice_number: _Omittable[_Annotated[_Text, _Field(max_length=100)]] = _OMITTED
    subtotal: _Omittable[_system_core_Amount] = _OMITTED
    tax_amount: _Omittable[_system_core_Amount] = _OMITTED
    currency: _Omittable[_system_core_CurrencyCode] = _OMITTED
    status: _Omittable[_hs_InvoiceStatusEnum] = _OMITTED
    issued_at: _Omittable[_Timestamptz | None] = _OMITTED
    due_at: _Omittable[_Timestamptz | None] = _OMITTED
    paid_at: _Omittable[_Timestamptz | None] = _OMITTED
