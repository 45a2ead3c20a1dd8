// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema tenant_mgmt, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * How often a subscription is charged.
 *
 * tenant_mgmt.billing_cycle_enum · enum
 */
export type BillingCycleEnum = (typeof billingCycleEnumLabels)[number];

/** The labels of BillingCycleEnum in their order, which comparisons follow. */
export const billingCycleEnumLabels = [
  "MONTHLY",
  "QUARTERLY",
  "YEARLY",
] as const;

/**
 * What a charge is for. Only REFUND and ADJUSTMENT can be negative.
 *
 * tenant_mgmt.charge_type_enum · enum
 */
export type ChargeTypeEnum = (typeof chargeTypeEnumLabels)[number];

/** The labels of ChargeTypeEnum in their order, which comparisons follow. */
export const chargeTypeEnumLabels = [
  "SUBSCRIPTION",
  "USAGE",
  "ADJUSTMENT",
  "REFUND",
] as const;

/**
 * Whether a subscription is paid for. PAST_DUE ones are suspended after 14 days.
 *
 * tenant_mgmt.subscription_status_enum · enum
 */
export type SubscriptionStatusEnum = (typeof subscriptionStatusEnumLabels)[number];

/** The labels of SubscriptionStatusEnum in their order, which comparisons follow. */
export const subscriptionStatusEnumLabels = [
  "TRIALING",
  "ACTIVE",
  "PAST_DUE",
  "CANCELLED",
] as const;

/**
 * Where a tenant stands. SUSPENDED tenants can read but not write.
 *
 * tenant_mgmt.tenant_status_enum · enum
 */
export type TenantStatusEnum = (typeof tenantStatusEnumLabels)[number];

/** The labels of TenantStatusEnum in their order, which comparisons follow. */
export const tenantStatusEnumLabels = [
  "TRIAL",
  "ACTIVE",
  "SUSPENDED",
  "CLOSED",
] as const;

/**
 * Earnings of each tenant by month and industry: paid invoices, closed repair orders, paid restaurant orders. Goes across tenants, so only administrators of the platform read it; refreshed every night by a role that bypasses row-level security.
 *
 * tenant_mgmt.monthly_revenue · materialized view · owner billing-team
 */
export interface MonthlyRevenueRow {
  /**
   * The tenant that earned it.
   *
   * uuid
   */
  tenant_id: string;
  /**
   * Module in which it was earned.
   *
   * system_core.industry_enum
   */
  industry: _system_core.IndustryEnum;
  /**
   * First moment of the month, in UTC.
   *
   * timestamp with time zone
   */
  month_start: string;
  /**
   * How many invoices or orders were paid.
   *
   * bigint
   */
  document_count: string;
  /**
   * Their sum, in the tenant's own currency.
   *
   * numeric · classification CONFIDENTIAL · compliance SOX
   */
  revenue_amount: string | null;
}

/**
 * Counters of document numbers, one for each tenant, kind of document and year. Moved on by next_document_number() alone.
 *
 * tenant_mgmt.number_sequences · table · primary key (tenant_id, sequence_key, sequence_year) · owner platform-team · retention permanent
 */
export interface NumberSequencesRow {
  /**
   * Whose numbers they are.
   *
   * uuid · part of primary key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * Kind of document and prefix of its numbers: WO, INV, RO, ORD.
   *
   * character varying(50) · part of primary key
   */
  sequence_key: string;
  /**
   * Calendar year; numbers start again with each.
   *
   * smallint · part of primary key
   */
  sequence_year: number;
  /**
   * The last number given out; 0 before the first.
   *
   * bigint · default 0 · check (last_value >= 0)
   */
  last_value: string;
}

/** What can be given for a new row of {@link NumberSequencesRow}. */
export interface NumberSequencesInsert {
  /** Whose numbers they are. */
  tenant_id: string;
  /** Kind of document and prefix of its numbers: WO, INV, RO, ORD. */
  sequence_key: string;
  /** Calendar year; numbers start again with each. */
  sequence_year: number;
  /** The last number given out; 0 before the first. · default 0 · check (last_value >= 0) */
  last_value?: string;
}

/** What can be changed in a {@link NumberSequencesRow}. */
export type NumberSequencesUpdate = pg.Changes<NumberSequencesInsert>;

/** Where a {@link NumberSequencesRow} leads. */
export const numberSequencesRelations = [
  {
    kind: "foreign key",
    name: "number_sequences_tenant_id_fkey",
    columns: ["tenant_id"],
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
 * Every charge to a tenant, kept as it was made.
 *
 * tenant_mgmt.tenant_billing_history · table · check ((charge_type = 'ADJUSTMENT'::tenant_mgmt.charge_type_enum) OR ((charge_type = 'REFUND'::tenant_mgmt.charge_type_enum) = (amount_charged < (0)::numeric))) · owner billing-team · retention 7 years · compliance SOX
 */
export interface TenantBillingHistoryRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Who was charged.
   *
   * uuid · → tenant_mgmt.tenant_subscriptions.tenant_id · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * The subscription it was charged for, always one of the same tenant.
   *
   * uuid · → tenant_mgmt.tenant_subscriptions.id
   */
  subscription_id: string;
  /**
   * Amount in the currency beside it; negative for money given back.
   *
   * numeric(12,2) · classification CONFIDENTIAL · compliance SOX
   */
  amount_charged: string;
  /**
   * Currency of the charge.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * What the charge is for.
   *
   * tenant_mgmt.charge_type_enum · default 'SUBSCRIPTION'::tenant_mgmt.charge_type_enum
   */
  charge_type: ChargeTypeEnum;
  /**
   * When it was charged.
   *
   * timestamp with time zone
   */
  charge_date: string;
  /**
   * What the processor answered; NULL when it answered nothing.
   *
   * jsonb · classification CONFIDENTIAL · compliance PCI DSS
   */
  charge_details: pg.JsonValue | null;
}

/** What can be given for a new row of {@link TenantBillingHistoryRow}. */
export interface TenantBillingHistoryInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Who was charged. */
  tenant_id: string;
  /** The subscription it was charged for, always one of the same tenant. */
  subscription_id: string;
  /** Amount in the currency beside it; negative for money given back. */
  amount_charged: string;
  /** Currency of the charge. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** What the charge is for. · default 'SUBSCRIPTION'::tenant_mgmt.charge_type_enum */
  charge_type?: ChargeTypeEnum;
  /** When it was charged. */
  charge_date: string;
  /** What the processor answered; NULL when it answered nothing. */
  charge_details?: pg.JsonValue | null;
}

/** What can be changed in a {@link TenantBillingHistoryRow}. */
export type TenantBillingHistoryUpdate = pg.Changes<TenantBillingHistoryInsert>;

/** Where a {@link TenantBillingHistoryRow} leads. */
export const tenantBillingHistoryRelations = [
  {
    kind: "foreign key",
    name: "tenant_billing_history_subscription_fkey",
    columns: ["subscription_id", "tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenant_subscriptions",
      columns: ["id", "tenant_id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "tenant_billing_history_tenant_id_fkey",
    columns: ["tenant_id"],
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
 * What a tenant is subscribed to: exactly one row for each tenant.
 *
 * tenant_mgmt.tenant_subscriptions · table · unique (id, tenant_id) · check (current_period_end > current_period_start) · owner billing-team · retention 7 years · compliance SOX
 */
export interface TenantSubscriptionsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · part of unique key · default gen_random_uuid()
   */
  id: string;
  /**
   * The subscriber.
   *
   * uuid · part of unique key · unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * Plan in the price list of the billing service, such as growth.
   *
   * character varying(50) · classification INTERNAL
   */
  plan_id: string;
  /**
   * How often the amount is charged.
   *
   * tenant_mgmt.billing_cycle_enum · default 'MONTHLY'::tenant_mgmt.billing_cycle_enum
   */
  billing_cycle: BillingCycleEnum;
  /**
   * Price for one cycle.
   *
   * system_core.amount · classification CONFIDENTIAL · compliance SOX
   */
  amount: _system_core.Amount;
  /**
   * Currency of the amount.
   *
   * system_core.currency_code · default 'USD'::character varying
   */
  currency: _system_core.CurrencyCode;
  /**
   * Whether the subscription is paid for.
   *
   * tenant_mgmt.subscription_status_enum · default 'TRIALING'::tenant_mgmt.subscription_status_enum
   */
  status: SubscriptionStatusEnum;
  /**
   * Start of the paid period.
   *
   * timestamp with time zone
   */
  current_period_start: string;
  /**
   * End of the paid period; the moment itself is no longer in it.
   *
   * timestamp with time zone
   */
  current_period_end: string;
  /**
   * What the plan allows: users, work_orders_per_month; NULL for no limits.
   *
   * jsonb · classification INTERNAL
   */
  feature_limits: pg.JsonValue | null;
  /**
   * The paid period as a range, derived from its two ends: start included, end not.
   *
   * tstzrange · generated, stored: tstzrange(current_period_start, current_period_end, '[)'::text)
   */
  current_period: string;
}

/** What can be given for a new row of {@link TenantSubscriptionsRow}. */
export interface TenantSubscriptionsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The subscriber. */
  tenant_id: string;
  /** Plan in the price list of the billing service, such as growth. */
  plan_id: string;
  /** How often the amount is charged. · default 'MONTHLY'::tenant_mgmt.billing_cycle_enum */
  billing_cycle?: BillingCycleEnum;
  /** Price for one cycle. */
  amount: _system_core.Amount;
  /** Currency of the amount. · default 'USD'::character varying */
  currency?: _system_core.CurrencyCode;
  /** Whether the subscription is paid for. · default 'TRIALING'::tenant_mgmt.subscription_status_enum */
  status?: SubscriptionStatusEnum;
  /** Start of the paid period. */
  current_period_start: string;
  /** End of the paid period; the moment itself is no longer in it. */
  current_period_end: string;
  /** What the plan allows: users, work_orders_per_month; NULL for no limits. */
  feature_limits?: pg.JsonValue | null;
}

/** What can be changed in a {@link TenantSubscriptionsRow}. */
export type TenantSubscriptionsUpdate = pg.Changes<TenantSubscriptionsInsert>;

/** Where a {@link TenantSubscriptionsRow} leads. */
export const tenantSubscriptionsRelations = [
  {
    kind: "foreign key",
    name: "tenant_subscriptions_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "one-to-one",
    required: true,
  },
] as const;

/**
 * Measurements of what a tenant uses, hashed by tenant so that none slows down the others.
 *
 * tenant_mgmt.tenant_usage_metrics · partitioned table · primary key (id, tenant_id) · owner billing-team · retention 2 years
 */
export interface TenantUsageMetricsRow {
  /**
   * Identity of the measurement; with tenant_id the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Who was measured; decides on the partition.
   *
   * uuid · part of primary key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * What was measured, such as api_requests.
   *
   * character varying(100)
   */
  metric_name: string;
  /**
   * The measured value, in the unit beside it.
   *
   * numeric(20,4) · classification INTERNAL
   */
  metric_value: string;
  /**
   * Unit of the value, such as MiB.
   *
   * character varying(30)
   */
  metric_unit: string;
  /**
   * When it was measured.
   *
   * timestamp with time zone · default now()
   */
  recorded_at: string;
  /**
   * Circumstances, such as the region; NULL for most.
   *
   * jsonb · classification INTERNAL
   */
  metadata: pg.JsonValue | null;
}

/** What can be given for a new row of {@link TenantUsageMetricsRow}. */
export interface TenantUsageMetricsInsert {
  /** Identity of the measurement; with tenant_id the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** Who was measured; decides on the partition. */
  tenant_id: string;
  /** What was measured, such as api_requests. */
  metric_name: string;
  /** The measured value, in the unit beside it. */
  metric_value: string;
  /** Unit of the value, such as MiB. */
  metric_unit: string;
  /** When it was measured. · default now() */
  recorded_at?: string;
  /** Circumstances, such as the region; NULL for most. */
  metadata?: pg.JsonValue | null;
}

/** What can be changed in a {@link TenantUsageMetricsRow}. */
export type TenantUsageMetricsUpdate = pg.Changes<TenantUsageMetricsInsert>;

/** Where a {@link TenantUsageMetricsRow} leads. */
export const tenantUsageMetricsRelations = [
  {
    kind: "foreign key",
    name: "tenant_usage_metrics_tenant_id_fkey",
    columns: ["tenant_id"],
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
 * Businesses on the platform. A tenant is business_id in the industry schemas and tenant_id elsewhere; branches hang below their parent.
 *
 * tenant_mgmt.tenants · table · check (parent_tenant_id <> id) · owner platform-team · businessKey slug · retention 7 years after closing
 */
export interface TenantsRow {
  /**
   * Identity of the tenant; what the setting app.current_tenant_id holds.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name of the business as it trades.
   *
   * character varying(255) · classification PUBLIC
   */
  name: string;
  /**
   * Short name in addresses: lower case, digits and dashes.
   *
   * character varying(63) · unique key · check ((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) · classification PUBLIC
   */
  slug: string;
  /**
   * Domain of the tenant's own, where the app is served under it; NULL for the platform's domain.
   *
   * character varying(255) · classification PUBLIC
   */
  domain: string | null;
  /**
   * Choices of the tenant: timezone, week_starts_on.
   *
   * jsonb · default '{}'::jsonb · classification INTERNAL
   */
  settings: pg.JsonValue;
  /**
   * Where the tenant stands.
   *
   * tenant_mgmt.tenant_status_enum · default 'TRIAL'::tenant_mgmt.tenant_status_enum
   */
  status: TenantStatusEnum;
  /**
   * When the business signed up.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When the trial ends; NULL when there is none.
   *
   * timestamp with time zone
   */
  trial_ends_at: string | null;
  /**
   * The business this one is a branch of; NULL at the top.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  parent_tenant_id: string | null;
  /**
   * Modules the tenant has booked.
   *
   * system_core.industry_enum[] · default '{}'::system_core.industry_enum[]
   */
  industries: pg.ArrayOf<_system_core.IndustryEnum>;
  /**
   * Address of the business as registered; NULL until it is given.
   *
   * system_core.postal_address · classification CONFIDENTIAL
   */
  registered_address: _system_core.PostalAddress | null;
}

/** What can be given for a new row of {@link TenantsRow}. */
export interface TenantsInsert {
  /** Identity of the tenant; what the setting app.current_tenant_id holds. · default gen_random_uuid() */
  id?: string;
  /** Name of the business as it trades. */
  name: string;
  /** Short name in addresses: lower case, digits and dashes. · check ((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) */
  slug: string;
  /** Domain of the tenant's own, where the app is served under it; NULL for the platform's domain. */
  domain?: string | null;
  /** Choices of the tenant: timezone, week_starts_on. · default '{}'::jsonb */
  settings?: pg.JsonValue;
  /** Where the tenant stands. · default 'TRIAL'::tenant_mgmt.tenant_status_enum */
  status?: TenantStatusEnum;
  /** When the business signed up. · default now() */
  created_at?: string;
  /** When the trial ends; NULL when there is none. */
  trial_ends_at?: string | null;
  /** The business this one is a branch of; NULL at the top. */
  parent_tenant_id?: string | null;
  /** Modules the tenant has booked. · default '{}'::system_core.industry_enum[] */
  industries?: pg.ArrayOf<_system_core.IndustryEnum>;
  /** Address of the business as registered; NULL until it is given. */
  registered_address?: _system_core.PostalAddress | null;
}

/** What can be changed in a {@link TenantsRow}. */
export type TenantsUpdate = pg.Changes<TenantsInsert>;

/** Where a {@link TenantsRow} leads. */
export const tenantsRelations = [
  {
    kind: "foreign key",
    name: "tenants_parent_tenant_id_fkey",
    columns: ["parent_tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;
