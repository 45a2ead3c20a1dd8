// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema system_core, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/**
 * What happened to an audited row.
 *
 * system_core.audit_action_enum · enum
 */
export type AuditActionEnum = (typeof auditActionEnumLabels)[number];

/** The labels of AuditActionEnum in their order, which comparisons follow. */
export const auditActionEnumLabels = [
  "INSERT",
  "UPDATE",
  "DELETE",
] as const;

/**
 * How the text of a setting is to be read. SECRET is text that is never shown again once saved.
 *
 * system_core.config_type_enum · enum
 */
export type ConfigTypeEnum = (typeof configTypeEnumLabels)[number];

/** The labels of ConfigTypeEnum in their order, which comparisons follow. */
export const configTypeEnumLabels = [
  "STRING",
  "INTEGER",
  "NUMERIC",
  "BOOLEAN",
  "JSON",
  "SECRET",
] as const;

/**
 * What kind of customer it is, which decides on tax and on terms of payment.
 *
 * system_core.customer_type_enum · enum
 */
export type CustomerTypeEnum = (typeof customerTypeEnumLabels)[number];

/** The labels of CustomerTypeEnum in their order, which comparisons follow. */
export const customerTypeEnumLabels = [
  "RESIDENTIAL",
  "COMMERCIAL",
  "FLEET",
  "GOVERNMENT",
] as const;

/**
 * How somebody is employed. TERMINATED people stay in the table because past work names them.
 *
 * system_core.employment_status_enum · enum
 */
export type EmploymentStatusEnum = (typeof employmentStatusEnumLabels)[number];

/** The labels of EmploymentStatusEnum in their order, which comparisons follow. */
export const employmentStatusEnumLabels = [
  "ACTIVE",
  "ON_LEAVE",
  "CONTRACTOR",
  "TERMINATED",
] as const;

/**
 * Method of a request, as endpoints are registered.
 *
 * system_core.http_method_enum · enum
 */
export type HttpMethodEnum = (typeof httpMethodEnumLabels)[number];

/** The labels of HttpMethodEnum in their order, which comparisons follow. */
export const httpMethodEnumLabels = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
] as const;

/**
 * An industry module of the platform, named like its schema.
 *
 * system_core.industry_enum · enum
 */
export type IndustryEnum = (typeof industryEnumLabels)[number];

/** The labels of IndustryEnum in their order, which comparisons follow. */
export const industryEnumLabels = [
  "hs",
  "auto",
  "rest",
  "banking",
  "ret",
  "courses",
  "payroll",
  "investigations",
] as const;

/**
 * By what means somebody pays.
 *
 * system_core.payment_method_enum · enum
 */
export type PaymentMethodEnum = (typeof paymentMethodEnumLabels)[number];

/** The labels of PaymentMethodEnum in their order, which comparisons follow. */
export const paymentMethodEnumLabels = [
  "CASH",
  "CREDIT_CARD",
  "DEBIT_CARD",
  "ACH",
  "CHECK",
  "MOBILE_WALLET",
  "GIFT_CARD",
] as const;

/**
 * How far a payment has come. AUTHORIZED money is reserved but not yet taken.
 *
 * system_core.payment_status_enum · enum
 */
export type PaymentStatusEnum = (typeof paymentStatusEnumLabels)[number];

/** The labels of PaymentStatusEnum in their order, which comparisons follow. */
export const paymentStatusEnumLabels = [
  "PENDING",
  "AUTHORIZED",
  "COMPLETED",
  "PARTIALLY_PAID",
  "FAILED",
  "REFUNDED",
] as const;

/**
 * How soon work is to be done, in ascending order. EMERGENCY means danger to people or property.
 *
 * system_core.priority_enum · enum
 */
export type PriorityEnum = (typeof priorityEnumLabels)[number];

/** The labels of PriorityEnum in their order, which comparisons follow. */
export const priorityEnumLabels = [
  "LOW",
  "MEDIUM",
  "HIGH",
  "URGENT",
  "EMERGENCY",
] as const;

/**
 * In which way a feature reaches its users; the rules for it are in targeting_rules.
 *
 * system_core.rollout_strategy_enum · enum
 */
export type RolloutStrategyEnum = (typeof rolloutStrategyEnumLabels)[number];

/** The labels of RolloutStrategyEnum in their order, which comparisons follow. */
export const rolloutStrategyEnumLabels = [
  "ALL_AT_ONCE",
  "PERCENTAGE",
  "TENANT_LIST",
  "BETA_GROUP",
] as const;

/**
 * How urgent an event is, from DEBUG to CRITICAL in ascending order, so that comparisons work.
 *
 * system_core.severity_enum · enum
 */
export type SeverityEnum = (typeof severityEnumLabels)[number];

/** The labels of SeverityEnum in their order, which comparisons follow. */
export const severityEnumLabels = [
  "DEBUG",
  "INFO",
  "WARNING",
  "ERROR",
  "CRITICAL",
] as const;

/**
 * Progress of a small piece of work, in the kitchen or in the garage.
 *
 * system_core.task_status_enum · enum
 */
export type TaskStatusEnum = (typeof taskStatusEnumLabels)[number];

/** The labels of TaskStatusEnum in their order, which comparisons follow. */
export const taskStatusEnumLabels = [
  "PENDING",
  "IN_PROGRESS",
  "COMPLETED",
  "CANCELLED",
] as const;

/**
 * An amount of money that is never negative, with two decimals. The currency stands in a column beside it or is that of the tenant.
 *
 * system_core.amount · domain over numeric(12,2) · check (VALUE >= (0)::numeric)
 */
export type Amount = string;

/**
 * A currency by its three letters in ISO 4217, such as USD.
 *
 * system_core.currency_code · domain over character varying(3) · check ((VALUE)::text ~ '^[A-Z]{3}$'::text)
 */
export type CurrencyCode = string;

/**
 * An e-mail address: something before and after one \@, a dot in the part after it, no blanks. At most 254 characters, as SMTP allows.
 *
 * system_core.email_address · domain over character varying(254) · check ((VALUE)::text ~ '^[^\@[:space:]]+\@[^\@[:space:]]+\.[^\@[:space:].]+$'::text)
 */
export type EmailAddress = string;

/**
 * A telephone number as people write it: digits with blanks, dots, dashes or brackets, and a leading + for the country code.
 *
 * system_core.phone_number · domain over character varying(32) · check ((VALUE)::text ~ '^\+?[0-9][0-9 ().-]{4,}$'::text)
 */
export type PhoneNumber = string;

/**
 * A number of pieces in stock, never negative.
 *
 * system_core.stock_quantity · domain over integer · check (VALUE >= 0)
 */
export type StockQuantity = number;

/**
 * A postal address in its parts, as it is printed on an invoice.
 *
 * system_core.postal_address · composite type
 */
export interface PostalAddress {
  /**
   * Street and house number.
   *
   * character varying(200) · classification CONFIDENTIAL
   */
  street: string | null;
  /**
   * Flat, suite or floor, where there is one.
   *
   * character varying(50) · classification CONFIDENTIAL
   */
  unit: string | null;
  /**
   * Town or city.
   *
   * character varying(100)
   */
  city: string | null;
  /**
   * State, province or county.
   *
   * character varying(100)
   */
  region: string | null;
  /**
   * Postal code as the country writes it.
   *
   * character varying(20) · classification CONFIDENTIAL
   */
  postal_code: string | null;
  /**
   * Country by its two letters in ISO 3166-1.
   *
   * character varying(2)
   */
  country_code: string | null;
}

/**
 * Features that are turned on. A plain view on purpose: it runs with the rights of its owner, so that tenants see that a feature is on without seeing whom it is targeted at. It reads no tenant data.
 *
 * system_core.active_feature_flags · view · owner platform-team
 */
export interface ActiveFeatureFlagsRow {
  /**
   * Name that the code asks for.
   *
   * character varying(100) · classification INTERNAL
   */
  flag_key: string;
  /**
   * Name shown to people.
   *
   * character varying(255) · classification PUBLIC
   */
  flag_name: string;
  /**
   * What the feature does.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * When the flag is to be gone; NULL for permanent switches.
   *
   * timestamp with time zone
   */
  expires_at: string | null;
}

/** What can be given for a new row of {@link ActiveFeatureFlagsRow}. */
export interface ActiveFeatureFlagsInsert {
  /** Name that the code asks for. */
  flag_key: string;
  /** Name shown to people. */
  flag_name: string;
  /** What the feature does. */
  description?: string | null;
  /** When the flag is to be gone; NULL for permanent switches. */
  expires_at?: string | null;
}

/** What can be changed in a {@link ActiveFeatureFlagsRow}. */
export type ActiveFeatureFlagsUpdate = pg.Changes<ActiveFeatureFlagsInsert>;

/**
 * Catalog of the endpoints the API serves, and what a caller needs for each.
 *
 * system_core.api_endpoints · table · unique (endpoint_path, method) · owner api-team
 */
export interface ApiEndpointsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Path with its parameters in braces, such as /api/hs/work-orders/{id}.
   *
   * character varying(255) · part of unique key · check ((endpoint_path)::text ~~ '/api/%'::text) · classification PUBLIC
   */
  endpoint_path: string;
  /**
   * HTTP method; a path has a row for each.
   *
   * system_core.http_method_enum · part of unique key
   */
  method: HttpMethodEnum;
  /**
   * Function of the server that answers.
   *
   * character varying(255) · classification INTERNAL
   */
  handler_function: string;
  /**
   * JSON Schema of the body; NULL for methods without one.
   *
   * jsonb
   */
  request_schema: pg.JsonValue | null;
  /**
   * JSON Schema of a successful answer; NULL when it has no body.
   *
   * jsonb
   */
  response_schema: pg.JsonValue | null;
  /**
   * Whether a caller has to be signed in.
   *
   * boolean · default true
   */
  requires_auth: boolean;
  /**
   * Permissions a caller needs, all of them; see user_mgmt.has_permissions.
   *
   * text[] · default '{}'::text[]
   */
  required_permissions: pg.ArrayOf<string>;
  /**
   * Whether the endpoint is served. Retired ones stay listed for old clients' sake.
   *
   * boolean · default true
   */
  is_active: boolean;
  /**
   * Where the endpoint stands in the documentation; counted in tens, so that one can be put between.
   *
   * integer · identity, by default
   */
  display_order: number;
}

/** What can be given for a new row of {@link ApiEndpointsRow}. */
export interface ApiEndpointsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Path with its parameters in braces, such as /api/hs/work-orders/{id}. · check ((endpoint_path)::text ~~ '/api/%'::text) */
  endpoint_path: string;
  /** HTTP method; a path has a row for each. */
  method: HttpMethodEnum;
  /** Function of the server that answers. */
  handler_function: string;
  /** JSON Schema of the body; NULL for methods without one. */
  request_schema?: pg.JsonValue | null;
  /** JSON Schema of a successful answer; NULL when it has no body. */
  response_schema?: pg.JsonValue | null;
  /** Whether a caller has to be signed in. · default true */
  requires_auth?: boolean;
  /** Permissions a caller needs, all of them; see user_mgmt.has_permissions. · default '{}'::text[] */
  required_permissions?: pg.ArrayOf<string>;
  /** Whether the endpoint is served. Retired ones stay listed for old clients' sake. · default true */
  is_active?: boolean;
  /** Where the endpoint stands in the documentation; counted in tens, so that one can be put between. · identity, by default */
  display_order?: number;
}

/** What can be changed in a {@link ApiEndpointsRow}. */
export type ApiEndpointsUpdate = pg.Changes<ApiEndpointsInsert>;

/**
 * Features that can be turned on without a release. Tenants read the view active_feature_flags, not this table.
 *
 * system_core.feature_flags · table · owner platform-team
 */
export interface FeatureFlagsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name that the code asks for.
   *
   * character varying(100) · unique key · classification INTERNAL
   */
  flag_key: string;
  /**
   * Name shown to people.
   *
   * character varying(255) · classification PUBLIC
   */
  flag_name: string;
  /**
   * What the feature does; NULL while it is being written.
   *
   * text · classification PUBLIC
   */
  description: string | null;
  /**
   * Whether the feature is on for those the rules select.
   *
   * boolean · default false
   */
  is_enabled: boolean;
  /**
   * Whom the feature is for, as the strategy needs it; NULL for everybody.
   *
   * jsonb · classification INTERNAL
   */
  targeting_rules: pg.JsonValue | null;
  /**
   * How the feature reaches its users.
   *
   * system_core.rollout_strategy_enum · default 'ALL_AT_ONCE'::system_core.rollout_strategy_enum
   */
  rollout_strategy: RolloutStrategyEnum;
  /**
   * When the flag is to be gone from the code; NULL for permanent switches.
   *
   * timestamp with time zone
   */
  expires_at: string | null;
}

/** What can be given for a new row of {@link FeatureFlagsRow}. */
export interface FeatureFlagsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Name that the code asks for. */
  flag_key: string;
  /** Name shown to people. */
  flag_name: string;
  /** What the feature does; NULL while it is being written. */
  description?: string | null;
  /** Whether the feature is on for those the rules select. · default false */
  is_enabled?: boolean;
  /** Whom the feature is for, as the strategy needs it; NULL for everybody. */
  targeting_rules?: pg.JsonValue | null;
  /** How the feature reaches its users. · default 'ALL_AT_ONCE'::system_core.rollout_strategy_enum */
  rollout_strategy?: RolloutStrategyEnum;
  /** When the flag is to be gone from the code; NULL for permanent switches. */
  expires_at?: string | null;
}

/** What can be changed in a {@link FeatureFlagsRow}. */
export type FeatureFlagsUpdate = pg.Changes<FeatureFlagsInsert>;

/**
 * Centralized configuration of the whole platform: one row per setting and environment. Read by administrators alone; every change is kept in system_config_audit.
 *
 * system_core.system_config · table · unique (config_key, environment) · owner platform-team · businessKey config_key, environment · audited · retention permanent · compliance SOX
 */
export interface SystemConfigRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name of the setting, dotted from general to special, such as api.rate_limit_per_minute.
   *
   * character varying(255) · part of unique key · classification INTERNAL
   */
  config_key: string;
  /**
   * How config_value is to be read.
   *
   * system_core.config_type_enum
   */
  config_type: ConfigTypeEnum;
  /**
   * JSON Schema that a new value has to meet; NULL when anything of the type is allowed.
   *
   * jsonb · classification INTERNAL
   */
  validation_rules: pg.JsonValue | null;
  /**
   * Whether config_value holds ciphertext. NULL, from before encryption was introduced, means no.
   *
   * boolean · default false
   */
  is_encrypted: boolean | null;
  /**
   * Where the setting holds: development, staging or production. NULL means everywhere.
   *
   * character varying(50) · part of unique key · default 'production'::character varying · check ((environment)::text = ANY ((ARRAY['development'::character varying, 'staging'::character varying, 'production'::character varying])::text[]))
   */
  environment: "development" | "staging" | "production" | null;
  /**
   * When the setting was introduced; NULL for settings taken over from the first release.
   *
   * timestamp with time zone · default now()
   */
  created_at: string | null;
  /**
   * When the setting last changed, kept by a trigger.
   *
   * timestamp with time zone · default now()
   */
  updated_at: string | null;
  /**
   * Who introduced the setting; NULL for settings taken over from the first release.
   *
   * uuid · → auth.users.id
   */
  created_by: string | null;
  /**
   * Who changed the setting last; NULL when nobody has since it was introduced.
   *
   * uuid · → auth.users.id
   */
  updated_by: string | null;
}

/** What can be given for a new row of {@link SystemConfigRow}. */
export interface SystemConfigInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Name of the setting, dotted from general to special, such as api.rate_limit_per_minute. */
  config_key: string;
  /** How config_value is to be read. */
  config_type: ConfigTypeEnum;
  /** JSON Schema that a new value has to meet; NULL when anything of the type is allowed. */
  validation_rules?: pg.JsonValue | null;
  /** Whether config_value holds ciphertext. NULL, from before encryption was introduced, means no. · default false */
  is_encrypted?: boolean | null;
  /** Where the setting holds: development, staging or production. NULL means everywhere. · default 'production'::character varying · check ((environment)::text = ANY ((ARRAY['development'::character varying, 'staging'::character varying, 'production'::character varying])::text[])) */
  environment?: "development" | "staging" | "production" | null;
  /** When the setting was introduced; NULL for settings taken over from the first release. · default now() */
  created_at?: string | null;
  /** When the setting last changed, kept by a trigger. · default now() */
  updated_at?: string | null;
  /** Who introduced the setting; NULL for settings taken over from the first release. */
  created_by?: string | null;
  /** Who changed the setting last; NULL when nobody has since it was introduced. */
  updated_by?: string | null;
}

/** What can be changed in a {@link SystemConfigRow}. */
export type SystemConfigUpdate = pg.Changes<SystemConfigInsert>;

/** Where a {@link SystemConfigRow} leads. */
export const systemConfigRelations = [
  {
    kind: "foreign key",
    name: "system_config_created_by_fkey",
    columns: ["created_by"],
    target: {
      schema: "auth",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "system_config_updated_by_fkey",
    columns: ["updated_by"],
    target: {
      schema: "auth",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * History of the configuration: the row before and after each change. Written by a trigger, changed by nobody.
 *
 * system_core.system_config_audit · table · check (((action = 'INSERT'::system_core.audit_action_enum) = (old_row IS NULL)) AND ((action = 'DELETE'::system_core.audit_action_enum) = (new_row IS NULL))) · owner platform-team · retention permanent · compliance SOX
 */
export interface SystemConfigAuditRow {
  /**
   * Running number in the order of writing.
   *
   * bigint · primary key · identity, always
   */
  id: string;
  /**
   * The setting that changed. No foreign key: the history outlives the setting.
   *
   * uuid
   */
  config_id: string;
  /**
   * What happened to the setting.
   *
   * system_core.audit_action_enum
   */
  action: AuditActionEnum;
  /**
   * The row before the change, NULL for an insert. The value of an encrypted or secret setting is masked.
   *
   * jsonb · classification CONFIDENTIAL
   */
  old_row: pg.JsonValue | null;
  /**
   * The row after the change, NULL for a delete. The value of an encrypted or secret setting is masked.
   *
   * jsonb · classification CONFIDENTIAL
   */
  new_row: pg.JsonValue | null;
  /**
   * Person the session acted for; NULL for a change by a migration.
   *
   * uuid · classification INTERNAL
   */
  changed_by: string | null;
  /**
   * When the change was made.
   *
   * timestamp with time zone · default now()
   */
  changed_at: string;
  /**
   * Login role of the session that made the change.
   *
   * text · default SESSION_USER · classification INTERNAL
   */
  database_user: string;
}

/** What can be given for a new row of {@link SystemConfigAuditRow}. */
export interface SystemConfigAuditInsert {
  /** The setting that changed. No foreign key: the history outlives the setting. */
  config_id: string;
  /** What happened to the setting. */
  action: AuditActionEnum;
  /** The row before the change, NULL for an insert. The value of an encrypted or secret setting is masked. */
  old_row?: pg.JsonValue | null;
  /** The row after the change, NULL for a delete. The value of an encrypted or secret setting is masked. */
  new_row?: pg.JsonValue | null;
  /** Person the session acted for; NULL for a change by a migration. */
  changed_by?: string | null;
  /** When the change was made. · default now() */
  changed_at?: string;
  /** Login role of the session that made the change. · default SESSION_USER */
  database_user?: string;
}

/** What can be changed in a {@link SystemConfigAuditRow}. */
export type SystemConfigAuditUpdate = pg.Changes<SystemConfigAuditInsert>;

/**
 * Centralized log of events and audit trail of the whole platform, in monthly partitions by created_at.
 *
 * system_core.system_events · partitioned table · primary key (id, created_at) · owner platform-team · retention 7 years · compliance SOX, GDPR
 */
export interface SystemEventsRow {
  /**
   * Identity of the event; with created_at the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * What the event is about, such as invoice or session.
   *
   * character varying(100) · classification INTERNAL
   */
  event_type: string;
  /**
   * What happened to it, such as created; NULL when the type says it all.
   *
   * character varying(100) · classification INTERNAL
   */
  event_subtype: string | null;
  /**
   * Details, whose keys depend on the type. Holds no secret and no number of a card.
   *
   * jsonb · classification CONFIDENTIAL
   */
  event_data: pg.JsonValue;
  /**
   * How urgent the event is.
   *
   * system_core.severity_enum · default 'INFO'::system_core.severity_enum
   */
  severity: SeverityEnum;
  /**
   * When it happened; decides on the partition.
   *
   * timestamp with time zone · part of primary key · default now()
   */
  created_at: string;
  /**
   * The tenant it happened in; NULL for events of the platform itself, which no tenant sees.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * Who caused it; NULL for jobs.
   *
   * uuid · → auth.users.id
   */
  user_id: string | null;
  /**
   * Ties together the events of one request across services; NULL when it stands alone.
   *
   * uuid · classification INTERNAL
   */
  correlation_id: string | null;
  /**
   * Which program reported it; NULL for events taken over from the old log.
   *
   * character varying(100) · default 'thorbis_platform'::character varying
   */
  source_system: string | null;
  /**
   * Address the request came from; NULL for jobs.
   *
   * inet · classification CONFIDENTIAL · compliance GDPR
   */
  ip_address: string | null;
  /**
   * What the client called itself; NULL for jobs.
   *
   * text · classification INTERNAL
   */
  user_agent: string | null;
  /**
   * Day of the event in UTC, derived from created_at. Reports group by it.
   *
   * date · generated, stored: ((created_at AT TIME ZONE 'UTC'::text))::date
   */
  event_date: string;
}

/** What can be given for a new row of {@link SystemEventsRow}. */
export interface SystemEventsInsert {
  /** Identity of the event; with created_at the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** What the event is about, such as invoice or session. */
  event_type: string;
  /** What happened to it, such as created; NULL when the type says it all. */
  event_subtype?: string | null;
  /** Details, whose keys depend on the type. Holds no secret and no number of a card. */
  event_data: pg.JsonValue;
  /** How urgent the event is. · default 'INFO'::system_core.severity_enum */
  severity?: SeverityEnum;
  /** When it happened; decides on the partition. · default now() */
  created_at?: string;
  /** The tenant it happened in; NULL for events of the platform itself, which no tenant sees. */
  tenant_id?: string | null;
  /** Who caused it; NULL for jobs. */
  user_id?: string | null;
  /** Ties together the events of one request across services; NULL when it stands alone. */
  correlation_id?: string | null;
  /** Which program reported it; NULL for events taken over from the old log. · default 'thorbis_platform'::character varying */
  source_system?: string | null;
  /** Address the request came from; NULL for jobs. */
  ip_address?: string | null;
  /** What the client called itself; NULL for jobs. */
  user_agent?: string | null;
}

/** What can be changed in a {@link SystemEventsRow}. */
export type SystemEventsUpdate = pg.Changes<SystemEventsInsert>;

/** Where a {@link SystemEventsRow} leads. */
export const systemEventsRelations = [
  {
    kind: "foreign key",
    name: "system_events_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "system_events_user_id_fkey",
    columns: ["user_id"],
    target: {
      schema: "auth",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;
