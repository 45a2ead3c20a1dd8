# schema banking
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema banking. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        account_overview AccountOverviewRow
        account_status_enum AccountStatusEnum
        account_type_enum AccountTypeEnum
        accounts AccountsInsert AccountsRow AccountsUpdate
        invoices_integration InvoicesIntegrationInsert InvoicesIntegrationRow InvoicesIntegrationUpdate
        payment_method_status_enum PaymentMethodStatusEnum
        payment_methods PaymentMethodsInsert PaymentMethodsRow PaymentMethodsUpdate
        transaction_status_enum TransactionStatusEnum
        transaction_type_enum TransactionTypeEnum
        transactions TransactionsInsert TransactionsRow TransactionsUpdate
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
