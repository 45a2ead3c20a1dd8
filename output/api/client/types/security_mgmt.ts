// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema security_mgmt, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * How far an incident has been dealt with. RESOLVED and FALSE_ALARM are final.
 *
 * security_mgmt.incident_status_enum · enum
 */
export type IncidentStatusEnum = (typeof incidentStatusEnumLabels)[number];

/** The labels of IncidentStatusEnum in their order, which comparisons follow. */
export const incidentStatusEnumLabels = [
  "REPORTED",
  "TRIAGED",
  "CONTAINED",
  "RESOLVED",
  "FALSE_ALARM",
] as const;

/**
 * How an attempt to sign in ended.
 *
 * security_mgmt.login_outcome_enum · enum
 */
export type LoginOutcomeEnum = (typeof loginOutcomeEnumLabels)[number];

/** The labels of LoginOutcomeEnum in their order, which comparisons follow. */
export const loginOutcomeEnumLabels = [
  "SUCCESS",
  "WRONG_PASSWORD",
  "SECOND_STEP_FAILED",
  "LOCKED_OUT",
  "BLOCKED_NETWORK",
] as const;

/**
 * What a rule of a tenant is about; decides which keys its settings have.
 *
 * security_mgmt.policy_type_enum · enum
 */
export type PolicyTypeEnum = (typeof policyTypeEnumLabels)[number];

/** The labels of PolicyTypeEnum in their order, which comparisons follow. */
export const policyTypeEnumLabels = [
  "PASSWORD",
  "SESSION",
  "NETWORK",
  "TWO_FACTOR",
  "RETENTION",
] as const;

/**
 * What a reviewer decided about somebody's role.
 *
 * security_mgmt.review_decision_enum · enum
 */
export type ReviewDecisionEnum = (typeof reviewDecisionEnumLabels)[number];

/** The labels of ReviewDecisionEnum in their order, which comparisons follow. */
export const reviewDecisionEnumLabels = [
  "KEEP",
  "REDUCE",
  "REVOKE",
] as const;

/**
 * Way of a review of access.
 *
 * security_mgmt.review_status_enum · enum
 */
export type ReviewStatusEnum = (typeof reviewStatusEnumLabels)[number];

/** The labels of ReviewStatusEnum in their order, which comparisons follow. */
export const reviewStatusEnumLabels = [
  "PLANNED",
  "OPEN",
  "COMPLETED",
  "OVERDUE",
] as const;

/**
 * One member's role within one review, and what was decided about it.
 *
 * security_mgmt.access_review_items · table · primary key (access_review_id, user_id, role_id) · check ((decision IS NULL) = (decided_at IS NULL)) · owner security-team · retention 7 years · compliance SOX
 */
export interface AccessReviewItemsRow {
  /**
   * The review.
   *
   * uuid · part of primary key · → security_mgmt.access_reviews.id
   */
  access_review_id: string;
  /**
   * The member.
   *
   * uuid · part of primary key · → user_mgmt.users.id
   */
  user_id: string;
  /**
   * The role that the member held when the review began.
   *
   * uuid · part of primary key · → user_mgmt.roles.id
   */
  role_id: string;
  /**
   * What was decided; NULL while it is open.
   *
   * security_mgmt.review_decision_enum
   */
  decision: ReviewDecisionEnum | null;
  /**
   * When it was decided; NULL while it is open.
   *
   * timestamp with time zone
   */
  decided_at: string | null;
  /**
   * Why; NULL when nothing has to be explained.
   *
   * text · classification CONFIDENTIAL
   */
  remark: string | null;
}

/** What can be given for a new row of {@link AccessReviewItemsRow}. */
export interface AccessReviewItemsInsert {
  /** The review. */
  access_review_id: string;
  /** The member. */
  user_id: string;
  /** The role that the member held when the review began. */
  role_id: string;
  /** What was decided; NULL while it is open. */
  decision?: ReviewDecisionEnum | null;
  /** When it was decided; NULL while it is open. */
  decided_at?: string | null;
  /** Why; NULL when nothing has to be explained. */
  remark?: string | null;
}

/** What can be changed in a {@link AccessReviewItemsRow}. */
export type AccessReviewItemsUpdate = pg.Changes<AccessReviewItemsInsert>;

/** Where a {@link AccessReviewItemsRow} leads. */
export const accessReviewItemsRelations = [
  {
    kind: "foreign key",
    name: "access_review_items_access_review_id_fkey",
    columns: ["access_review_id"],
    target: {
      schema: "security_mgmt",
      relation: "access_reviews",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "access_review_items_role_id_fkey",
    columns: ["role_id"],
    target: {
      schema: "user_mgmt",
      relation: "roles",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "access_review_items_user_id_fkey",
    columns: ["user_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Reviews of who may do what, once a quarter.
 *
 * security_mgmt.access_reviews · table · unique (tenant_id, review_title) · check ((status = 'COMPLETED'::security_mgmt.review_status_enum) = (completed_at IS NOT NULL)) · owner security-team · businessKey tenant_id, review_title · retention 7 years · compliance SOX
 */
export interface AccessReviewsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant under review.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * Name of the review, such as Q1 2026.
   *
   * character varying(200) · part of unique key
   */
  review_title: string;
  /**
   * Member who reviews; NULL until somebody is named.
   *
   * uuid · → user_mgmt.users.id
   */
  reviewer_id: string | null;
  /**
   * How far the review has come.
   *
   * security_mgmt.review_status_enum · default 'PLANNED'::security_mgmt.review_status_enum
   */
  status: ReviewStatusEnum;
  /**
   * When it has to be finished.
   *
   * timestamp with time zone
   */
  due_at: string;
  /**
   * When it was finished; NULL before.
   *
   * timestamp with time zone
   */
  completed_at: string | null;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link AccessReviewsRow}. */
export interface AccessReviewsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant under review. */
  tenant_id: string;
  /** Name of the review, such as Q1 2026. */
  review_title: string;
  /** Member who reviews; NULL until somebody is named. */
  reviewer_id?: string | null;
  /** How far the review has come. · default 'PLANNED'::security_mgmt.review_status_enum */
  status?: ReviewStatusEnum;
  /** When it has to be finished. */
  due_at: string;
  /** When it was finished; NULL before. */
  completed_at?: string | null;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link AccessReviewsRow}. */
export type AccessReviewsUpdate = pg.Changes<AccessReviewsInsert>;

/** Where a {@link AccessReviewsRow} leads. */
export const accessReviewsRelations = [
  {
    kind: "foreign key",
    name: "access_reviews_reviewer_id_fkey",
    columns: ["reviewer_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "access_reviews_tenant_id_fkey",
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
 * Keys by which the programs of a tenant sign in. The key is shown once, when it is made; only its digest is kept.
 *
 * security_mgmt.api_keys · table · unique (tenant_id, key_name) · check (expires_at > created_at) · owner security-team · businessKey tenant_id, key_name · retention 1 year after it is revoked · compliance SOX
 */
export interface ApiKeysRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant whose data the key opens.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * What people call it, such as the name of the program.
   *
   * character varying(100) · part of unique key
   */
  key_name: string;
  /**
   * First characters of the key, for people to recognise it by.
   *
   * character varying(12) · classification CONFIDENTIAL
   */
  key_prefix: string;
  /**
   * What the program may do, as permissions of user_mgmt.roles.
   *
   * text[] · default '{}'::text[] · classification INTERNAL
   */
  scopes: pg.ArrayOf<string>;
  /**
   * Networks it may call from; empty for any.
   *
   * cidr[] · default '{}'::cidr[] · classification CONFIDENTIAL
   */
  allowed_networks: pg.ArrayOf<string>;
  /**
   * Member who answers for the program; NULL when that member is gone.
   *
   * uuid · → user_mgmt.users.id
   */
  owner_user_id: string | null;
  /**
   * When the key was made.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When it was last used, to the hour; NULL before the first time.
   *
   * timestamp with time zone
   */
  last_used_at: string | null;
  /**
   * When it stops working; NULL for keys that are rotated by hand.
   *
   * timestamp with time zone
   */
  expires_at: string | null;
  /**
   * When it was taken back; NULL while it works.
   *
   * timestamp with time zone
   */
  revoked_at: string | null;
}

/** What can be given for a new row of {@link ApiKeysRow}. */
export interface ApiKeysInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant whose data the key opens. */
  tenant_id: string;
  /** What people call it, such as the name of the program. */
  key_name: string;
  /** First characters of the key, for people to recognise it by. */
  key_prefix: string;
  /** What the program may do, as permissions of user_mgmt.roles. · default '{}'::text[] */
  scopes?: pg.ArrayOf<string>;
  /** Networks it may call from; empty for any. · default '{}'::cidr[] */
  allowed_networks?: pg.ArrayOf<string>;
  /** Member who answers for the program; NULL when that member is gone. */
  owner_user_id?: string | null;
  /** When the key was made. · default now() */
  created_at?: string;
  /** When it was last used, to the hour; NULL before the first time. */
  last_used_at?: string | null;
  /** When it stops working; NULL for keys that are rotated by hand. */
  expires_at?: string | null;
  /** When it was taken back; NULL while it works. */
  revoked_at?: string | null;
}

/** What can be changed in a {@link ApiKeysRow}. */
export type ApiKeysUpdate = pg.Changes<ApiKeysInsert>;

/** Where a {@link ApiKeysRow} leads. */
export const apiKeysRelations = [
  {
    kind: "foreign key",
    name: "api_keys_owner_user_id_fkey",
    columns: ["owner_user_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "api_keys_tenant_id_fkey",
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
 * Diary of an incident. Entries are added, never changed.
 *
 * security_mgmt.incident_events · table · owner security-team · retention 7 years · compliance GDPR, SOX
 */
export interface IncidentEventsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The incident.
   *
   * uuid · → security_mgmt.security_incidents.id
   */
  security_incident_id: string;
  /**
   * When it was done or found out.
   *
   * timestamp with time zone · default now()
   */
  occurred_at: string;
  /**
   * Status that it led to; NULL when it changed nothing.
   *
   * security_mgmt.incident_status_enum
   */
  new_status: IncidentStatusEnum | null;
  /**
   * What was done or found out.
   *
   * text · classification CONFIDENTIAL · compliance GDPR
   */
  description: string;
  /**
   * Member who wrote it; NULL for a program.
   *
   * uuid · → user_mgmt.users.id
   */
  written_by: string | null;
  /**
   * Digests and places of what was found; NULL when there is nothing to keep.
   *
   * jsonb · classification CONFIDENTIAL
   */
  evidence: pg.JsonValue | null;
}

/** What can be given for a new row of {@link IncidentEventsRow}. */
export interface IncidentEventsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The incident. */
  security_incident_id: string;
  /** When it was done or found out. · default now() */
  occurred_at?: string;
  /** Status that it led to; NULL when it changed nothing. */
  new_status?: IncidentStatusEnum | null;
  /** What was done or found out. */
  description: string;
  /** Member who wrote it; NULL for a program. */
  written_by?: string | null;
  /** Digests and places of what was found; NULL when there is nothing to keep. */
  evidence?: pg.JsonValue | null;
}

/** What can be changed in a {@link IncidentEventsRow}. */
export type IncidentEventsUpdate = pg.Changes<IncidentEventsInsert>;

/** Where a {@link IncidentEventsRow} leads. */
export const incidentEventsRelations = [
  {
    kind: "foreign key",
    name: "incident_events_security_incident_id_fkey",
    columns: ["security_incident_id"],
    target: {
      schema: "security_mgmt",
      relation: "security_incidents",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "incident_events_written_by_fkey",
    columns: ["written_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Every attempt to sign in, by quarter. Those that name no tenant are seen by administrators of the platform alone.
 *
 * security_mgmt.login_attempts · partitioned table · primary key (id, attempted_at) · owner security-team · retention 1 year · compliance GDPR
 */
export interface LoginAttemptsRow {
  /**
   * Identity of the attempt; with attempted_at the primary key, which has to contain the partition key.
   *
   * uuid · part of primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * When it was made; decides on the partition.
   *
   * timestamp with time zone · part of primary key · default now()
   */
  attempted_at: string;
  /**
   * The tenant that was to be entered; NULL when none was named.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * The member it was made for; NULL when nobody has that name.
   *
   * uuid · → user_mgmt.users.id
   */
  user_id: string | null;
  /**
   * Address the attempt came from.
   *
   * inet · classification CONFIDENTIAL · compliance GDPR
   */
  client_ip: string;
  /**
   * How it ended.
   *
   * security_mgmt.login_outcome_enum
   */
  outcome: LoginOutcomeEnum;
  /**
   * What the client called itself; NULL when it said nothing.
   *
   * text · classification INTERNAL
   */
  user_agent: string | null;
}

/** What can be given for a new row of {@link LoginAttemptsRow}. */
export interface LoginAttemptsInsert {
  /** Identity of the attempt; with attempted_at the primary key, which has to contain the partition key. · default gen_random_uuid() */
  id?: string;
  /** When it was made; decides on the partition. · default now() */
  attempted_at?: string;
  /** The tenant that was to be entered; NULL when none was named. */
  tenant_id?: string | null;
  /** The member it was made for; NULL when nobody has that name. */
  user_id?: string | null;
  /** Address the attempt came from. */
  client_ip: string;
  /** How it ended. */
  outcome: LoginOutcomeEnum;
  /** What the client called itself; NULL when it said nothing. */
  user_agent?: string | null;
}

/** What can be changed in a {@link LoginAttemptsRow}. */
export type LoginAttemptsUpdate = pg.Changes<LoginAttemptsInsert>;

/** Where a {@link LoginAttemptsRow} leads. */
export const loginAttemptsRelations = [
  {
    kind: "foreign key",
    name: "login_attempts_tenant_id_fkey",
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
    name: "login_attempts_user_id_fkey",
    columns: ["user_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What went wrong, or might have: lost devices, stolen passwords, data sent to the wrong address.
 *
 * security_mgmt.security_incidents · table · unique (tenant_id, incident_code) · check ((status = ANY (ARRAY['RESOLVED'::security_mgmt.incident_status_enum, 'FALSE_ALARM'::security_mgmt.incident_status_enum])) = (resolved_at IS NOT NULL)) · owner security-team · businessKey tenant_id, incident_code · retention 7 years · compliance GDPR, SOX
 */
export interface SecurityIncidentsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant it happened to.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * Number that people quote, such as SEC-2026-0007.
   *
   * character varying(40) · part of unique key
   */
  incident_code: string;
  /**
   * What happened, in a line.
   *
   * character varying(255) · classification CONFIDENTIAL
   */
  title: string;
  /**
   * How bad it is.
   *
   * system_core.severity_enum · default 'WARNING'::system_core.severity_enum
   */
  severity: _system_core.SeverityEnum;
  /**
   * How far it has been dealt with.
   *
   * security_mgmt.incident_status_enum · default 'REPORTED'::security_mgmt.incident_status_enum
   */
  status: IncidentStatusEnum;
  /**
   * When it was noticed.
   *
   * timestamp with time zone · default now()
   */
  detected_at: string;
  /**
   * When it was closed; NULL before.
   *
   * timestamp with time zone
   */
  resolved_at: string | null;
  /**
   * Member who noticed it; NULL when a monitor did.
   *
   * uuid · → user_mgmt.users.id
   */
  reported_by: string | null;
  /**
   * Member who deals with it; NULL until somebody does.
   *
   * uuid · → user_mgmt.users.id
   */
  assigned_to: string | null;
  /**
   * How many people's data are concerned; NULL while that is not known.
   *
   * integer · check (affected_person_count >= 0)
   */
  affected_person_count: number | null;
  /**
   * Whether the authority has to be told within 72 hours, as GDPR asks.
   *
   * boolean · default false
   */
  is_notifiable: boolean;
}

/** What can be given for a new row of {@link SecurityIncidentsRow}. */
export interface SecurityIncidentsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant it happened to. */
  tenant_id: string;
  /** Number that people quote, such as SEC-2026-0007. */
  incident_code: string;
  /** What happened, in a line. */
  title: string;
  /** How bad it is. · default 'WARNING'::system_core.severity_enum */
  severity?: _system_core.SeverityEnum;
  /** How far it has been dealt with. · default 'REPORTED'::security_mgmt.incident_status_enum */
  status?: IncidentStatusEnum;
  /** When it was noticed. · default now() */
  detected_at?: string;
  /** When it was closed; NULL before. */
  resolved_at?: string | null;
  /** Member who noticed it; NULL when a monitor did. */
  reported_by?: string | null;
  /** Member who deals with it; NULL until somebody does. */
  assigned_to?: string | null;
  /** How many people's data are concerned; NULL while that is not known. · check (affected_person_count >= 0) */
  affected_person_count?: number | null;
  /** Whether the authority has to be told within 72 hours, as GDPR asks. · default false */
  is_notifiable?: boolean;
}

/** What can be changed in a {@link SecurityIncidentsRow}. */
export type SecurityIncidentsUpdate = pg.Changes<SecurityIncidentsInsert>;

/** Where a {@link SecurityIncidentsRow} leads. */
export const securityIncidentsRelations = [
  {
    kind: "foreign key",
    name: "security_incidents_assigned_to_fkey",
    columns: ["assigned_to"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "security_incidents_reported_by_fkey",
    columns: ["reported_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "security_incidents_tenant_id_fkey",
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
 * Rules that a tenant sets for its members, by version: a change adds a version and ends the one before.
 *
 * security_mgmt.security_policies · table · unique (tenant_id, policy_type, version_number) · check (effective_to > effective_from) · owner security-team · businessKey tenant_id, policy_type, version_number · audited · retention 7 years · compliance SOX
 */
export interface SecurityPoliciesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that set the rule.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * What the rule is about.
   *
   * security_mgmt.policy_type_enum · part of unique key
   */
  policy_type: PolicyTypeEnum;
  /**
   * Counts the versions of the rule, from 1.
   *
   * integer · part of unique key · default 1 · check (version_number > 0)
   */
  version_number: number;
  /**
   * The rule itself; its keys depend on the type, such as minimum_length.
   *
   * jsonb · check (jsonb_typeof(settings) = 'object'::text) · classification INTERNAL
   */
  settings: pg.JsonValue;
  /**
   * Whether breaking the rule is refused, and not only reported.
   *
   * boolean · default true
   */
  is_enforced: boolean;
  /**
   * From when the version holds.
   *
   * timestamp with time zone · default now()
   */
  effective_from: string;
  /**
   * Until when it held; NULL for the version that holds now.
   *
   * timestamp with time zone
   */
  effective_to: string | null;
  /**
   * Member who approved the version; NULL for those the platform came with.
   *
   * uuid · → user_mgmt.users.id
   */
  approved_by: string | null;
  /**
   * When the row was entered.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link SecurityPoliciesRow}. */
export interface SecurityPoliciesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that set the rule. */
  tenant_id: string;
  /** What the rule is about. */
  policy_type: PolicyTypeEnum;
  /** Counts the versions of the rule, from 1. · default 1 · check (version_number > 0) */
  version_number?: number;
  /** The rule itself; its keys depend on the type, such as minimum_length. · check (jsonb_typeof(settings) = 'object'::text) */
  settings: pg.JsonValue;
  /** Whether breaking the rule is refused, and not only reported. · default true */
  is_enforced?: boolean;
  /** From when the version holds. · default now() */
  effective_from?: string;
  /** Until when it held; NULL for the version that holds now. */
  effective_to?: string | null;
  /** Member who approved the version; NULL for those the platform came with. */
  approved_by?: string | null;
  /** When the row was entered. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link SecurityPoliciesRow}. */
export type SecurityPoliciesUpdate = pg.Changes<SecurityPoliciesInsert>;

/** Where a {@link SecurityPoliciesRow} leads. */
export const securityPoliciesRelations = [
  {
    kind: "foreign key",
    name: "security_policies_approved_by_fkey",
    columns: ["approved_by"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
  {
    kind: "foreign key",
    name: "security_policies_tenant_id_fkey",
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
 * History of security_policies: the row before and after each change. Written by a trigger, changed by nobody.
 *
 * security_mgmt.security_policies_audit · table · check (((action = 'INSERT'::system_core.audit_action_enum) = (old_row IS NULL)) AND ((action = 'DELETE'::system_core.audit_action_enum) = (new_row IS NULL))) · owner security-team · retention 7 years · compliance SOX
 */
export interface SecurityPoliciesAuditRow {
  /**
   * Surrogate key. Not a running number, which would tell a tenant how busy the others are.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * What happened to the row.
   *
   * system_core.audit_action_enum
   */
  action: _system_core.AuditActionEnum;
  /**
   * The tenant whose row it is.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * The row of security_policies that changed. No foreign key: the history outlives it.
   *
   * uuid
   */
  row_id: string;
  /**
   * Names of the columns whose value changed.
   *
   * text[] · default '{}'::text[]
   */
  changed_columns: pg.ArrayOf<string>;
  /**
   * The row before the change, NULL for an insert.
   *
   * jsonb · classification CONFIDENTIAL
   */
  old_row: pg.JsonValue | null;
  /**
   * The row after the change, NULL for a delete.
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
}

/** What can be given for a new row of {@link SecurityPoliciesAuditRow}. */
export interface SecurityPoliciesAuditInsert {
  /** Surrogate key. Not a running number, which would tell a tenant how busy the others are. · default gen_random_uuid() */
  id?: string;
  /** What happened to the row. */
  action: _system_core.AuditActionEnum;
  /** The tenant whose row it is. */
  tenant_id: string;
  /** The row of security_policies that changed. No foreign key: the history outlives it. */
  row_id: string;
  /** Names of the columns whose value changed. · default '{}'::text[] */
  changed_columns?: pg.ArrayOf<string>;
  /** The row before the change, NULL for an insert. */
  old_row?: pg.JsonValue | null;
  /** The row after the change, NULL for a delete. */
  new_row?: pg.JsonValue | null;
  /** Person the session acted for; NULL for a change by a migration. */
  changed_by?: string | null;
  /** When the change was made. · default now() */
  changed_at?: string;
}

/** What can be changed in a {@link SecurityPoliciesAuditRow}. */
export type SecurityPoliciesAuditUpdate = pg.Changes<SecurityPoliciesAuditInsert>;

/** Where a {@link SecurityPoliciesAuditRow} leads. */
export const securityPoliciesAuditRelations = [
  {
    kind: "foreign key",
    name: "security_policies_audit_tenant_id_fkey",
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
