// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema banking.

import * as client from "../client.js";
import type * as _banking from "../types/banking.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";

/** Accounts with the balance that is kept and the one that is booked; a difference means that the payment service is behind. Runs with the rights of the reader. (view banking.account_overview) */
export interface AccountOverviewTable
  extends client.Lists<_banking.AccountOverviewRow, client.NoFilters, never, client.NoReferences> {}

/** The filters of {@link AccountsTable}. */
export interface AccountsWhere {
  readonly id?: client.Filter<_banking.AccountsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_banking.AccountsRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link AccountsTable} lead to. */
export interface AccountsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Accounts of a business at banks and payment processors. (table banking.accounts) */
export interface AccountsTable
  extends client.Lists<_banking.AccountsRow, AccountsWhere, client.Order<"id" | "business_id">, AccountsReferences>,
    client.Gets<_banking.AccountsRow, client.Value<_banking.AccountsRow, "id">, AccountsReferences>,
    client.Updates<_banking.AccountsRow, client.Value<_banking.AccountsRow, "id">, _banking.AccountsUpdate>,
    client.Deletes<client.Value<_banking.AccountsRow, "id">> {}

/** The filters of {@link InvoicesIntegrationTable}. */
export interface InvoicesIntegrationWhere {
  readonly id?: client.Filter<_banking.InvoicesIntegrationRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_banking.InvoicesIntegrationRow, "business_id", "eq" | "in" | "ne">;
  readonly banking_account_id?: client.Filter<_banking.InvoicesIntegrationRow, "banking_account_id", "eq" | "in" | "ne">;
  readonly banking_transaction_id?: client.Filter<_banking.InvoicesIntegrationRow, "banking_transaction_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link InvoicesIntegrationTable} lead to. */
export interface InvoicesIntegrationReferences {
  readonly banking_account_id: _banking.AccountsRow;
  readonly invoices_integration_banking_transaction_fkey: _banking.TransactionsRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Which money settles which invoice, whatever industry it comes from. (table banking.invoices_integration) */
export interface InvoicesIntegrationTable
  extends client.Lists<_banking.InvoicesIntegrationRow, InvoicesIntegrationWhere, client.Order<"id" | "business_id" | "banking_account_id" | "banking_transaction_id">, InvoicesIntegrationReferences>,
    client.Creates<_banking.InvoicesIntegrationInsert, client.Tagged<_banking.InvoicesIntegrationRow>>,
    client.Gets<_banking.InvoicesIntegrationRow, client.Value<_banking.InvoicesIntegrationRow, "id">, InvoicesIntegrationReferences>,
    client.Updates<_banking.InvoicesIntegrationRow, client.Value<_banking.InvoicesIntegrationRow, "id">, _banking.InvoicesIntegrationUpdate>,
    client.Upserts<_banking.InvoicesIntegrationRow, client.Value<_banking.InvoicesIntegrationRow, "id">, _banking.InvoicesIntegrationInsert>,
    client.Deletes<client.Value<_banking.InvoicesIntegrationRow, "id">> {}

/** The filters of {@link PaymentMethodsTable}. */
export interface PaymentMethodsWhere {
  readonly id?: client.Filter<_banking.PaymentMethodsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_banking.PaymentMethodsRow, "business_id", "eq" | "in" | "ne">;
}

/** What the references of {@link PaymentMethodsTable} lead to. */
export interface PaymentMethodsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
}

/** Means by which customers pay, and those of the business itself. (table banking.payment_methods) */
export interface PaymentMethodsTable
  extends client.Lists<_banking.PaymentMethodsRow, PaymentMethodsWhere, client.Order<"id" | "business_id">, PaymentMethodsReferences>,
    client.Creates<_banking.PaymentMethodsInsert, client.Tagged<_banking.PaymentMethodsRow>>,
    client.Gets<_banking.PaymentMethodsRow, client.Value<_banking.PaymentMethodsRow, "id">, PaymentMethodsReferences>,
    client.Updates<_banking.PaymentMethodsRow, client.Value<_banking.PaymentMethodsRow, "id">, _banking.PaymentMethodsUpdate>,
    client.Upserts<_banking.PaymentMethodsRow, client.Value<_banking.PaymentMethodsRow, "id">, _banking.PaymentMethodsInsert>,
    client.Deletes<client.Value<_banking.PaymentMethodsRow, "id">> {}

/** The filters of {@link TransactionsTable}. */
export interface TransactionsWhere {
  readonly id?: client.Filter<_banking.TransactionsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_banking.TransactionsRow, "business_id", "eq" | "in" | "ne">;
  readonly account_id?: client.Filter<_banking.TransactionsRow, "account_id", "eq" | "in" | "ne">;
  readonly transaction_date?: client.Filter<_banking.TransactionsRow, "transaction_date", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne">;
  readonly payment_method_id?: client.Filter<_banking.TransactionsRow, "payment_method_id", "eq" | "in" | "isnull" | "ne">;
  readonly reversed_transaction_id?: client.Filter<_banking.TransactionsRow, "reversed_transaction_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link TransactionsTable} lead to. */
export interface TransactionsReferences {
  readonly account_id: _banking.AccountsRow;
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly payment_method_id: _banking.PaymentMethodsRow;
  readonly transactions_reversed_transaction_fkey: _banking.TransactionsRow;
}

/** What moved on an account, hashed by account so that a balance is read from one partition. (partitioned table banking.transactions) */
export interface TransactionsTable
  extends client.Lists<_banking.TransactionsRow, TransactionsWhere, client.Order<"id" | "business_id" | "account_id" | "payment_method_id" | "reversed_transaction_id">, TransactionsReferences>,
    client.Creates<_banking.TransactionsInsert, client.Tagged<_banking.TransactionsRow>>,
    client.Gets<_banking.TransactionsRow, client.Key<_banking.TransactionsRow, "id" | "account_id">, TransactionsReferences>,
    client.Updates<_banking.TransactionsRow, client.Key<_banking.TransactionsRow, "id" | "account_id">, _banking.TransactionsUpdate>,
    client.Upserts<_banking.TransactionsRow, client.Key<_banking.TransactionsRow, "id" | "account_id">, _banking.TransactionsInsert>,
    client.Deletes<client.Key<_banking.TransactionsRow, "id" | "account_id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly accountOverview: AccountOverviewTable;
  readonly accounts: AccountsTable;
  readonly invoicesIntegration: InvoicesIntegrationTable;
  readonly paymentMethods: PaymentMethodsTable;
  readonly transactions: TransactionsTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    accountOverview: client.relation<AccountOverviewTable>(
      transport,
      "/api/banking/account-overview",
      [],
      ["list"],
    ),
    accounts: client.relation<AccountsTable>(
      transport,
      "/api/banking/accounts",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
    invoicesIntegration: client.relation<InvoicesIntegrationTable>(
      transport,
      "/api/banking/invoices-integration",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    paymentMethods: client.relation<PaymentMethodsTable>(
      transport,
      "/api/banking/payment-methods",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    transactions: client.relation<TransactionsTable>(
      transport,
      "/api/banking/transactions",
      ["id", "account_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
