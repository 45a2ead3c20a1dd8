# schema banking
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema banking. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_overview import AccountOverviewRow
    from .account_status_enum import AccountStatusEnum
    from .account_type_enum import AccountTypeEnum
    from .accounts import AccountsInsert, AccountsRow, AccountsUpdate
    from .invoices_integration import (
        InvoicesIntegrationInsert,
        InvoicesIntegrationRow,
        InvoicesIntegrationUpdate,
    )
    from .payment_method_status_enum import PaymentMethodStatusEnum
    from .payment_methods import PaymentMethodsInsert, PaymentMethodsRow, PaymentMethodsUpdate
    from .transaction_status_enum import TransactionStatusEnum
    from .transaction_type_enum import TransactionTypeEnum
    from .transactions import TransactionsInsert, TransactionsRow, TransactionsUpdate
else:
    _MODULES = {
        "AccountOverviewRow": ".account_overview",
        "AccountStatusEnum": ".account_status_enum",
        "AccountTypeEnum": ".account_type_enum",
        "AccountsInsert": ".accounts",
        "AccountsRow": ".accounts",
        "AccountsUpdate": ".accounts",
        "InvoicesIntegrationInsert": ".invoices_integration",
        "InvoicesIntegrationRow": ".invoices_integration",
        "InvoicesIntegrationUpdate": ".invoices_integration",
        "PaymentMethodStatusEnum": ".payment_method_status_enum",
        "PaymentMethodsInsert": ".payment_methods",
        "PaymentMethodsRow": ".payment_methods",
        "PaymentMethodsUpdate": ".payment_methods",
        "TransactionStatusEnum": ".transaction_status_enum",
        "TransactionTypeEnum": ".transaction_type_enum",
        "TransactionsInsert": ".transactions",
        "TransactionsRow": ".transactions",
        "TransactionsUpdate": ".transactions",
    }

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(_import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = [
    "AccountOverviewRow",
    "AccountStatusEnum",
    "AccountTypeEnum",
    "AccountsInsert",
    "AccountsRow",
    "AccountsUpdate",
    "InvoicesIntegrationInsert",
    "InvoicesIntegrationRow",
    "InvoicesIntegrationUpdate",
    "PaymentMethodStatusEnum",
    "PaymentMethodsInsert",
    "PaymentMethodsRow",
    "PaymentMethodsUpdate",
    "TransactionStatusEnum",
    "TransactionTypeEnum",
    "TransactionsInsert",
    "TransactionsRow",
    "TransactionsUpdate",
]
