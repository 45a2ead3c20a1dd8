# schema banking
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema banking. A module is loaded when one of its names is used."""

from .account_overview import AccountOverviewRow as AccountOverviewRow
from .account_status_enum import AccountStatusEnum as AccountStatusEnum
from .account_type_enum import AccountTypeEnum as AccountTypeEnum
from .accounts import (
    AccountsInsert as AccountsInsert,
    AccountsRow as AccountsRow,
    AccountsUpdate as AccountsUpdate,
)
from .invoices_integration import (
    InvoicesIntegrationInsert as InvoicesIntegrationInsert,
    InvoicesIntegrationRow as InvoicesIntegrationRow,
    InvoicesIntegrationUpdate as InvoicesIntegrationUpdate,
)
from .payment_method_status_enum import PaymentMethodStatusEnum as PaymentMethodStatusEnum
from .payment_methods import (
    PaymentMethodsInsert as PaymentMethodsInsert,
    PaymentMethodsRow as PaymentMethodsRow,
    PaymentMethodsUpdate as PaymentMethodsUpdate,
)
from .transaction_status_enum import TransactionStatusEnum as TransactionStatusEnum
from .transaction_type_enum import TransactionTypeEnum as TransactionTypeEnum
from .transactions import (
    TransactionsInsert as TransactionsInsert,
    TransactionsRow as TransactionsRow,
    TransactionsUpdate as TransactionsUpdate,
)
