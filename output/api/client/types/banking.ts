// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema banking, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * Whether an account can be used. FROZEN ones can receive but not send.
 *
 * banking.account_status_enum · enum
 */
export type AccountStatusEnum = (typeof accountStatusEnumLabels)[number];

/** The labels of AccountStatusEnum in their order, which comparisons follow. */
export const accountStatusEnumLabels = [
  "ACTIVE",
  "FROZEN",
  "CLOSED",
] as const;

/**
 * What an account is for. MERCHANT ones receive card payments.
 *
 * banking.account_type_enum · enum
 */
export type AccountTypeEnum = (typeof accountTypeEnumLabels)[number];

/** The labels of AccountTypeEnum in their order, which comparisons follow. */
export const accountTypeEnumLabels = [
  "CHECKING",
  "SAVINGS",
  "CREDIT",
  "MERCHANT",
  "LOAN",
] as const;

/**
 * Whether a payment method can be charged.
 *
 * banking.payment_method_status_enum · enum
 */
export type PaymentMethodStatusEnum = (typeof paymentMethodStatusEnumLabels)[number];

/** The labels of PaymentMethodStatusEnum in their order, which comparisons follow. */
export const paymentMethodStatusEnumLabels = [
  "ACTIVE",
  "EXPIRED",
  "REVOKED",
] as const;

/**
 * Only COMPLETED transactions count in the balance.
 *
 * banking.transaction_status_enum · enum
 */
export type TransactionStatusEnum = (typeof transactionStatusEnumLabels)[number];

/** The labels of TransactionStatusEnum in their order, which comparisons follow. */
export const transactionStatusEnumLabels = [
  "PENDING",
  "COMPLETED",
  "FAILED",
  "REVERSED",
] as const;

/**
 * CREDIT adds to the balance, DEBIT takes from it. Amounts are never negative.
 *
 * banking.transaction_type_enum · enum
 */
export type TransactionTypeEnum = (typeof transactionTypeEnumLabels)[number];

/** The labels of TransactionTypeEnum in their order, which comparisons follow. */
export const transactionTypeEnumLabels = [
  "CREDIT",
  "DEBIT",
] as const;

/**
 * Accounts with the balance that is kept and the one that is booked; a difference means that the payment service is behind. Runs with the rights of the reader.
 *
 * banking.account_overview · view · owner payments-team
 */
export interface AccountOverviewRow {
  /**
   * The account.
   *
   * uuid
   */
  account_id: string;
  /**
   * The tenant whose account it is.
   *
   * uuid
   */
  business_id: string;
  /**
   * Last four characters of the number.
   *
   * character varying(8) · classification CONFIDENTIAL · compliance PCI DSS
   */
  account_number_masked: string;
  /**
   * What the account is for.
   *
   * banking.account_type_enum
   */
  account_type: AccountTypeEnum;
  /**
   * Currency of the balances.
   *
   * system_core.currency_code
   */
  currency: _system_core.CurrencyCode;
  /**
   * The balance that is kept.
   *
   * numeric(14,2) · classification CONFIDENTIAL · compliance SOX
   */
  current_balance: string;
  /**
   * The balance summed from the completed transactions.
   *
   * numeric · classification CONFIDENTIAL · compliance SOX
   */
  booked_balance: string;
  /**
   * Kept less booked; 0 when all is well.
   *
   * numeric · classification CONFIDENTIAL · compliance SOX
   */
  difference: string;
}

/**
 * Accounts of a business at banks and payment processors.
 *
 * banking.accounts · table · owner payments-team · businessKey account_number · retention 7 years · compliance PCI DSS, SOX
 */
export interface AccountsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose account it is.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * What the account is for.
   *
   * banking.account_type_enum
   */
  account_type: AccountTypeEnum;
  /**
   * Name of the bank; NULL for accounts kept by the platform.
   *
   * character varying(255)
   */
  financial_institution: string | null;
  /**
   * Currency of the balances and of all transactions.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * Sum of the completed transactions, kept by the payment service.
   *
   * numeric(14,2) · default 0 · classification CONFIDENTIAL · compliance SOX
   */
  current_balance: string;
  /**
   * The balance less what is pending.
   *
   * numeric(14,2) · default 0 · classification CONFIDENTIAL · compliance SOX
   */
  available_balance: string;
  /**
   * Whether it can be used.
   *
   * banking.account_status_enum · default 'ACTIVE'::banking.account_status_enum
   */
  status: AccountStatusEnum;
  /**
   * Nickname and day of the statement; NULL when nothing is set.
   *
   * jsonb · classification CONFIDENTIAL
   */
  account_details: pg.JsonValue | null;
  /**
   * When the account was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * Last four characters of the number, for people to recognise it by.
   *
   * character varying(8) · generated, stored: ('****'::text || "right"((account_number)::text, 4)) · classification CONFIDENTIAL · compliance PCI DSS
   */
  account_number_masked: string;
}

/** What can be given for a new row of {@link AccountsRow}. */
export interface AccountsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose account it is. */
  business_id: string;
  /** What the account is for. */
  account_type: AccountTypeEnum;
  /** Name of the bank; NULL for accounts kept by the platform. */
  financial_institution?: string | null;
  /** Currency of the balances and of all transactions. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** Sum of the completed transactions, kept by the payment service. · default 0 */
  current_balance?: string;
  /** The balance less what is pending. · default 0 */
  available_balance?: string;
  /** Whether it can be used. · default 'ACTIVE'::banking.account_status_enum */
  status?: AccountStatusEnum;
  /** Nickname and day of the statement; NULL when nothing is set. */
  account_details?: pg.JsonValue | null;
  /** When the account was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link AccountsRow}. */
export type AccountsUpdate = pg.Changes<AccountsInsert>;

/** Where a {@link AccountsRow} leads. */
export const accountsRelations = [
  {
    kind: "foreign key",
    name: "accounts_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Which money settles which invoice, whatever industry it comes from.
 *
 * banking.invoices_integration · table · unique (business_id, industry_schema, industry_invoice_id) · unique (banking_transaction_id, banking_account_id) · check ((amount_paid)::numeric <= (amount_due)::numeric) · owner payments-team · retention 7 years · compliance SOX
 */
export interface InvoicesIntegrationRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that billed.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Which industry the invoice is of: hs, auto or rest.
   *
   * system_core.industry_enum · part of unique key · check (industry_schema = ANY (ARRAY['hs'::system_core.industry_enum, 'auto'::system_core.industry_enum, 'rest'::system_core.industry_enum]))
   */
  industry_schema: "hs" | "auto" | "rest";
  /**
   * The invoice: a row of hs.invoices, auto.repair_orders or rest.orders as industry_schema says. No foreign key, because it has three targets.
   *
   * uuid · part of unique key
   */
  industry_invoice_id: string;
  /**
   * The account the money comes to; many invoices share one.
   *
   * uuid · part of unique key · → banking.accounts.id · → banking.transactions.account_id
   */
  banking_account_id: string;
  /**
   * How far the payment has come.
   *
   * system_core.payment_status_enum · default 'PENDING'::system_core.payment_status_enum
   */
  payment_status: _system_core.PaymentStatusEnum;
  /**
   * What has to be paid.
   *
   * system_core.amount · classification CONFIDENTIAL · compliance SOX
   */
  amount_due: _system_core.Amount;
  /**
   * What was paid so far.
   *
   * system_core.amount · default 0 · classification CONFIDENTIAL · compliance SOX
   */
  amount_paid: _system_core.Amount;
  /**
   * When it has to be paid; NULL for what is paid at once.
   *
   * timestamp with time zone
   */
  payment_due_date: string | null;
  /**
   * When it was paid; NULL before.
   *
   * timestamp with time zone
   */
  payment_processed_date: string | null;
  /**
   * Reminders sent so far; NULL when nothing is noted.
   *
   * jsonb · classification CONFIDENTIAL
   */
  payment_details: pg.JsonValue | null;
  /**
   * The transaction that settled it; NULL until one did. Lies on the same account.
   *
   * uuid · part of unique key · → banking.transactions.id
   */
  banking_transaction_id: string | null;
}

/** What can be given for a new row of {@link InvoicesIntegrationRow}. */
export interface InvoicesIntegrationInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that billed. */
  business_id: string;
  /** Which industry the invoice is of: hs, auto or rest. · check (industry_schema = ANY (ARRAY['hs'::system_core.industry_enum, 'auto'::system_core.industry_enum, 'rest'::system_core.industry_enum])) */
  industry_schema: "hs" | "auto" | "rest";
  /** The invoice: a row of hs.invoices, auto.repair_orders or rest.orders as industry_schema says. No foreign key, because it has three targets. */
  industry_invoice_id: string;
  /** The account the money comes to; many invoices share one. */
  banking_account_id: string;
  /** How far the payment has come. · default 'PENDING'::system_core.payment_status_enum */
  payment_status?: _system_core.PaymentStatusEnum;
  /** What has to be paid. */
  amount_due: _system_core.Amount;
  /** What was paid so far. · default 0 */
  amount_paid?: _system_core.Amount;
  /** When it has to be paid; NULL for what is paid at once. */
  payment_due_date?: string | null;
  /** When it was paid; NULL before. */
  payment_processed_date?: string | null;
  /** Reminders sent so far; NULL when nothing is noted. */
  payment_details?: pg.JsonValue | null;
  /** The transaction that settled it; NULL until one did. Lies on the same account. */
  banking_transaction_id?: string | null;
}

/** What can be changed in a {@link InvoicesIntegrationRow}. */
export type InvoicesIntegrationUpdate = pg.Changes<InvoicesIntegrationInsert>;

/** Where a {@link InvoicesIntegrationRow} leads. */
export const invoicesIntegrationRelations = [
  {
    kind: "foreign key",
    name: "invoices_integration_banking_account_id_fkey",
    columns: ["banking_account_id"],
    target: {
      schema: "banking",
      relation: "accounts",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "invoices_integration_banking_transaction_fkey",
    columns: ["banking_transaction_id", "banking_account_id"],
    target: {
      schema: "banking",
      relation: "transactions",
      columns: ["id", "account_id"],
    },
    cardinality: "one-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "invoices_integration_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Means by which customers pay, and those of the business itself.
 *
 * banking.payment_methods · table · check ((customer_schema IS NULL) = (customer_id IS NULL)) · owner payments-team · compliance PCI DSS
 */
export interface PaymentMethodsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that may charge it.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * Which industry's customer it belongs to; NULL for the business itself.
   *
   * system_core.industry_enum · check (customer_schema = ANY (ARRAY['hs'::system_core.industry_enum, 'auto'::system_core.industry_enum]))
   */
  customer_schema: "hs" | "auto" | null;
  /**
   * The customer, in hs.customers or auto.customers as customer_schema says; NULL for the business itself. No foreign key, because it has two targets.
   *
   * uuid
   */
  customer_id: string | null;
  /**
   * By what means.
   *
   * system_core.payment_method_enum
   */
  method_type: _system_core.PaymentMethodEnum;
  /**
   * Whether it is charged when nothing else is said.
   *
   * boolean · default false
   */
  is_default: boolean;
  /**
   * Whether it can be charged.
   *
   * banking.payment_method_status_enum · default 'ACTIVE'::banking.payment_method_status_enum
   */
  status: PaymentMethodStatusEnum;
  /**
   * When it was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When the card runs out; NULL for what doesn't.
   *
   * timestamp with time zone · classification CONFIDENTIAL · compliance PCI DSS
   */
  expires_at: string | null;
}

/** What can be given for a new row of {@link PaymentMethodsRow}. */
export interface PaymentMethodsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that may charge it. */
  business_id: string;
  /** Which industry's customer it belongs to; NULL for the business itself. · check (customer_schema = ANY (ARRAY['hs'::system_core.industry_enum, 'auto'::system_core.industry_enum])) */
  customer_schema?: "hs" | "auto" | null;
  /** The customer, in hs.customers or auto.customers as customer_schema says; NULL for the business itself. No foreign key, because it has two targets. */
  customer_id?: string | null;
  /** By what means. */
  method_type: _system_core.PaymentMethodEnum;
  /** Whether it is charged when nothing else is said. · default false */
  is_default?: boolean;
  /** Whether it can be charged. · default 'ACTIVE'::banking.payment_method_status_enum */
  status?: PaymentMethodStatusEnum;
  /** When it was entered. · default now() */
  created_at?: string;
  /** When the card runs out; NULL for what doesn't. */
  expires_at?: string | null;
}

/** What can be changed in a {@link PaymentMethodsRow}. */
export type PaymentMethodsUpdate = pg.Changes<PaymentMethodsInsert>;

/** Where a {@link PaymentMethodsRow} leads. */
export const paymentMethodsRelations = [
  {
    kind: "foreign key",
    name: "payment_methods_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What moved on an account, hashed by account so that a balance is read from one partition.
 *
 * banking.transactions · partitioned table · primary key (id, account_id) · check (reversed_transaction_id <> id) · owner payments-team · retention 7 years · compliance PCI DSS, SOX
 */
export interface TransactionsRow {
  /**
   * Identity of the transaction; with account_id the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose account it is.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  business_id: string;
  /**
   * The account it moved on; decides on the partition.
   *
   * uuid · part of primary key · → banking.accounts.id · → banking.transactions.account_id
   */
  account_id: string;
  /**
   * Whether it adds to the balance or takes from it.
   *
   * banking.transaction_type_enum
   */
  transaction_type: TransactionTypeEnum;
  /**
   * How much, never negative.
   *
   * system_core.amount · classification CONFIDENTIAL · encryption Column-level · compliance PCI DSS
   */
  amount: _system_core.Amount;
  /**
   * Currency of the amount, that of the account.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * What it was for; NULL when the bank told nothing.
   *
   * text · classification CONFIDENTIAL
   */
  description: string | null;
  /**
   * Whether it counts.
   *
   * banking.transaction_status_enum · default 'PENDING'::banking.transaction_status_enum
   */
  status: TransactionStatusEnum;
  /**
   * When it counts, as the bank says.
   *
   * timestamp with time zone
   */
  transaction_date: string;
  /**
   * When it was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * Number at the bank or processor; NULL when it gave none.
   *
   * character varying(255) · classification CONFIDENTIAL · encryption Column-level · compliance PCI DSS
   */
  external_reference_id: string | null;
  /**
   * Circumstances, such as the channel; NULL for most.
   *
   * jsonb · classification INTERNAL
   */
  metadata: pg.JsonValue | null;
  /**
   * How it was paid; NULL when no payment method of a customer was involved.
   *
   * uuid · → banking.payment_methods.id
   */
  payment_method_id: string | null;
  /**
   * The transaction that this one takes back; NULL for all others. Always on the same account.
   *
   * uuid · → banking.transactions.id
   */
  reversed_transaction_id: string | null;
}

/** What can be given for a new row of {@link TransactionsRow}. */
export interface TransactionsInsert {
  /** Identity of the transaction; with account_id the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose account it is. */
  business_id: string;
  /** The account it moved on; decides on the partition. */
  account_id: string;
  /** Whether it adds to the balance or takes from it. */
  transaction_type: TransactionTypeEnum;
  /** How much, never negative. */
  amount: _system_core.Amount;
  /** Currency of the amount, that of the account. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** What it was for; NULL when the bank told nothing. */
  description?: string | null;
  /** Whether it counts. · default 'PENDING'::banking.transaction_status_enum */
  status?: TransactionStatusEnum;
  /** When it counts, as the bank says. */
  transaction_date: string;
  /** When it was entered. · default now() */
  created_at?: string;
  /** Number at the bank or processor; NULL when it gave none. */
  external_reference_id?: string | null;
  /** Circumstances, such as the channel; NULL for most. */
  metadata?: pg.JsonValue | null;
  /** How it was paid; NULL when no payment method of a customer was involved. */
  payment_method_id?: string | null;
  /** The transaction that this one takes back; NULL for all others. Always on the same account. */
  reversed_transaction_id?: string | null;
}

/** What can be changed in a {@link TransactionsRow}. */
export type TransactionsUpdate = pg.Changes<TransactionsInsert>;

/** Where a {@link TransactionsRow} leads. */
export const transactionsRelations = [
  {
    kind: "foreign key",
    name: "transactions_account_id_fkey",
    columns: ["account_id"],
    target: {
      schema: "banking",
      relation: "accounts",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "transactions_business_id_fkey",
    columns: ["business_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "transactions_payment_method_id_fkey",
    columns: ["payment_method_id"],
    target: {
      schema: "banking",
      relation: "payment_methods",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "transactions_reversed_transaction_fkey",
    columns: ["reversed_transaction_id", "account_id"],
    target: {
      schema: "banking",
      relation: "transactions",
      columns: ["id", "account_id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;
