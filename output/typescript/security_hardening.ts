// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema security_hardening, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What an assessment of a control found.
 *
 * security_hardening.control_state_enum · enum
 */
export type ControlStateEnum = (typeof controlStateEnumLabels)[number];

/** The labels of ControlStateEnum in their order, which comparisons follow. */
export const controlStateEnumLabels = [
  "NOT_ASSESSED",
  "COMPLIANT",
  "NON_COMPLIANT",
  "WAIVED",
  "NOT_APPLICABLE",
] as const;

/**
 * What became of a weakness.
 *
 * security_hardening.finding_status_enum · enum
 */
export type FindingStatusEnum = (typeof findingStatusEnumLabels)[number];

/** The labels of FindingStatusEnum in their order, which comparisons follow. */
export const findingStatusEnumLabels = [
  "OPEN",
  "MITIGATED",
  "FIXED",
  "ACCEPTED",
] as const;

/**
 * What a key encrypts.
 *
 * security_hardening.key_purpose_enum · enum
 */
export type KeyPurposeEnum = (typeof keyPurposeEnumLabels)[number];

/** The labels of KeyPurposeEnum in their order, which comparisons follow. */
export const keyPurposeEnumLabels = [
  "COLUMN",
  "BACKUP",
  "TOKEN",
  "TRANSPORT",
] as const;

/**
 * Number of a publicly known weakness, as the CVE programme gives it.
 *
 * security_hardening.cve_identifier · domain over character varying(20) · check ((VALUE)::text ~ '^CVE-[0-9]{4}-[0-9]{4,7}$'::text)
 */
export type CveIdentifier = string;

/**
 * Gravity of a weakness by CVSS, from 0.0 to 10.0.
 *
 * security_hardening.cvss_score · domain over numeric(3,1) · check ((VALUE >= (0)::numeric) AND (VALUE <= (10)::numeric))
 */
export type CvssScore = string;

/**
 * What was found for a tenant about a control; the latest finding only.
 *
 * security_hardening.control_assessments · table · primary key (tenant_id, hardening_control_id) · check ((state = 'NOT_ASSESSED'::security_hardening.control_state_enum) = (assessed_at IS NULL)) · owner security-team · retention 7 years · compliance PCI DSS, SOX
 */
export interface ControlAssessmentsRow {
  /**
   * The control.
   *
   * uuid · part of primary key · → security_hardening.hardening_controls.id
   */
  hardening_control_id: string;
  /**
   * The tenant.
   *
   * uuid · part of primary key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * What was found.
   *
   * security_hardening.control_state_enum · default 'NOT_ASSESSED'::security_hardening.control_state_enum
   */
  state: ControlStateEnum;
  /**
   * When it was looked at; NULL when it never was.
   *
   * timestamp with time zone
   */
  assessed_at: string | null;
  /**
   * Member who looked; NULL when a program did, or nobody.
   *
   * uuid · → user_mgmt.users.id
   */
  assessed_by: string | null;
  /**
   * What was seen; NULL when all was as it should.
   *
   * text · classification CONFIDENTIAL
   */
  observation: string | null;
}

/** What can be given for a new row of {@link ControlAssessmentsRow}. */
export interface ControlAssessmentsInsert {
  /** The control. */
  hardening_control_id: string;
  /** The tenant. */
  tenant_id: string;
  /** What was found. · default 'NOT_ASSESSED'::security_hardening.control_state_enum */
  state?: ControlStateEnum;
  /** When it was looked at; NULL when it never was. */
  assessed_at?: string | null;
  /** Member who looked; NULL when a program did, or nobody. */
  assessed_by?: string | null;
  /** What was seen; NULL when all was as it should. */
  observation?: string | null;
}

/** What can be changed in a {@link ControlAssessmentsRow}. */
export type ControlAssessmentsUpdate = pg.Changes<ControlAssessmentsInsert>;

/** Where a {@link ControlAssessmentsRow} leads. */
export const controlAssessmentsRelations = [
  {
    kind: "foreign key",
    name: "control_assessments_assessed_by_fkey",
    columns: ["assessed_by"],
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
    name: "control_assessments_hardening_control_id_fkey",
    columns: ["hardening_control_id"],
    target: {
      schema: "security_hardening",
      relation: "hardening_controls",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "control_assessments_tenant_id_fkey",
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
 * Leave to do without a control for a while.
 *
 * security_hardening.control_waivers · table · check (approved_by <> requested_by) · owner security-team · retention 7 years · compliance PCI DSS, SOX
 */
export interface ControlWaiversRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that has leave.
   *
   * uuid · → security_hardening.control_assessments.tenant_id
   */
  tenant_id: string;
  /**
   * The control that it does without.
   *
   * uuid · → security_hardening.control_assessments.hardening_control_id
   */
  hardening_control_id: string;
  /**
   * Why.
   *
   * text · classification CONFIDENTIAL
   */
  reason: string;
  /**
   * What is done in its place; NULL when nothing is.
   *
   * text · classification CONFIDENTIAL
   */
  compensating_measure: string | null;
  /**
   * From when until when; the last day is not in it.
   *
   * daterange · check ((NOT isempty(valid_during)) AND (NOT upper_inf(valid_during)))
   */
  valid_during: string;
  /**
   * Member who asked.
   *
   * uuid · → user_mgmt.users.id
   */
  requested_by: string;
  /**
   * Member who agreed, somebody else; NULL until then.
   *
   * uuid · → user_mgmt.users.id
   */
  approved_by: string | null;
}

/** What can be given for a new row of {@link ControlWaiversRow}. */
export interface ControlWaiversInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that has leave. */
  tenant_id: string;
  /** The control that it does without. */
  hardening_control_id: string;
  /** Why. */
  reason: string;
  /** What is done in its place; NULL when nothing is. */
  compensating_measure?: string | null;
  /** From when until when; the last day is not in it. · check ((NOT isempty(valid_during)) AND (NOT upper_inf(valid_during))) */
  valid_during: string;
  /** Member who asked. */
  requested_by: string;
  /** Member who agreed, somebody else; NULL until then. */
  approved_by?: string | null;
}

/** What can be changed in a {@link ControlWaiversRow}. */
export type ControlWaiversUpdate = pg.Changes<ControlWaiversInsert>;

/** Where a {@link ControlWaiversRow} leads. */
export const controlWaiversRelations = [
  {
    kind: "foreign key",
    name: "control_waivers_approved_by_fkey",
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
    name: "control_waivers_assessment_fkey",
    columns: ["tenant_id", "hardening_control_id"],
    target: {
      schema: "security_hardening",
      relation: "control_assessments",
      columns: ["tenant_id", "hardening_control_id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "control_waivers_requested_by_fkey",
    columns: ["requested_by"],
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
 * Which column is encrypted with which key; held against the tags of the columns by the nightly check.
 *
 * security_hardening.encrypted_columns · table · unique (schema_name, table_name, column_name) · owner security-team · businessKey schema_name, table_name, column_name · compliance PCI DSS, SOX
 */
export interface EncryptedColumnsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Schema of the table.
   *
   * name · part of unique key
   */
  schema_name: string;
  /**
   * The table.
   *
   * name · part of unique key
   */
  table_name: string;
  /**
   * The column.
   *
   * name · part of unique key
   */
  column_name: string;
  /**
   * The key that new values are encrypted with.
   *
   * uuid · → security_hardening.encryption_keys.id
   */
  encryption_key_id: string;
  /**
   * Whether equal values encrypt to the same, so that they can be looked up.
   *
   * boolean · default false
   */
  is_searchable: boolean;
  /**
   * When all rows had the key; NULL while that goes on.
   *
   * timestamp with time zone
   */
  reencrypted_at: string | null;
}

/** What can be given for a new row of {@link EncryptedColumnsRow}. */
export interface EncryptedColumnsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Schema of the table. */
  schema_name: string;
  /** The table. */
  table_name: string;
  /** The column. */
  column_name: string;
  /** The key that new values are encrypted with. */
  encryption_key_id: string;
  /** Whether equal values encrypt to the same, so that they can be looked up. · default false */
  is_searchable?: boolean;
  /** When all rows had the key; NULL while that goes on. */
  reencrypted_at?: string | null;
}

/** What can be changed in a {@link EncryptedColumnsRow}. */
export type EncryptedColumnsUpdate = pg.Changes<EncryptedColumnsInsert>;

/** Where a {@link EncryptedColumnsRow} leads. */
export const encryptedColumnsRelations = [
  {
    kind: "foreign key",
    name: "encrypted_columns_encryption_key_id_fkey",
    columns: ["encryption_key_id"],
    target: {
      schema: "security_hardening",
      relation: "encryption_keys",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * Keys that data are encrypted with. The keys themselves are in the key store; here is where they are found and how old they are.
 *
 * security_hardening.encryption_keys · table · unique (replaces_key_id, key_alias) · unique (key_alias, key_version) · check ((key_version = 1) = (replaces_key_id IS NULL)) · check (rotate_at > activated_at) · owner security-team · businessKey key_alias, key_version · retention permanent · compliance PCI DSS, SOX
 */
export interface EncryptionKeysRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name that the code asks for.
   *
   * character varying(100) · part of unique key · classification CONFIDENTIAL
   */
  key_alias: string;
  /**
   * Counts the keys that had the name, from 1.
   *
   * integer · part of unique key · default 1
   */
  key_version: number;
  /**
   * What it encrypts.
   *
   * security_hardening.key_purpose_enum
   */
  key_purpose: KeyPurposeEnum;
  /**
   * How it encrypts.
   *
   * character varying(40) · classification INTERNAL
   */
  algorithm: string;
  /**
   * Where the key store holds it.
   *
   * text · classification RESTRICTED · compliance PCI DSS
   */
  key_store_path: string;
  /**
   * The key that it took over from; NULL for the first of a name.
   *
   * uuid · part of unique key · → security_hardening.encryption_keys.id
   */
  replaces_key_id: string | null;
  /**
   * From when it encrypts.
   *
   * timestamp with time zone · default now()
   */
  activated_at: string;
  /**
   * When another has to take over.
   *
   * timestamp with time zone
   */
  rotate_at: string;
  /**
   * When it was destroyed, and with it what it encrypted; NULL while it exists.
   *
   * timestamp with time zone
   */
  destroyed_at: string | null;
}

/** What can be given for a new row of {@link EncryptionKeysRow}. */
export interface EncryptionKeysInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Name that the code asks for. */
  key_alias: string;
  /** Counts the keys that had the name, from 1. · default 1 */
  key_version?: number;
  /** What it encrypts. */
  key_purpose: KeyPurposeEnum;
  /** How it encrypts. */
  algorithm: string;
  /** Where the key store holds it. */
  key_store_path: string;
  /** The key that it took over from; NULL for the first of a name. */
  replaces_key_id?: string | null;
  /** From when it encrypts. · default now() */
  activated_at?: string;
  /** When another has to take over. */
  rotate_at: string;
  /** When it was destroyed, and with it what it encrypted; NULL while it exists. */
  destroyed_at?: string | null;
}

/** What can be changed in a {@link EncryptionKeysRow}. */
export type EncryptionKeysUpdate = pg.Changes<EncryptionKeysInsert>;

/** Where a {@link EncryptionKeysRow} leads. */
export const encryptionKeysRelations = [
  {
    kind: "foreign key",
    name: "encryption_keys_replaces_key_id_fkey",
    columns: ["replaces_key_id"],
    target: {
      schema: "security_hardening",
      relation: "encryption_keys",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What has to be so on every installation, as benchmarks ask for it. Every tenant may read it.
 *
 * security_hardening.hardening_controls · table · unique (benchmark, control_code) · owner security-team · businessKey benchmark, control_code · compliance PCI DSS, SOX
 */
export interface HardeningControlsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The benchmark and its edition, such as CIS PostgreSQL 16.
   *
   * character varying(60) · part of unique key · classification PUBLIC
   */
  benchmark: string;
  /**
   * Number within the benchmark, such as 3.1.2.
   *
   * character varying(20) · part of unique key · classification PUBLIC
   */
  control_code: string;
  /**
   * What is asked for, in a line.
   *
   * character varying(255) · classification PUBLIC
   */
  title: string;
  /**
   * Why it is asked for; NULL where the title says it all.
   *
   * text · classification PUBLIC
   */
  rationale: string | null;
  /**
   * How bad it is when it doesn't hold.
   *
   * system_core.severity_enum · default 'WARNING'::system_core.severity_enum
   */
  severity: _system_core.SeverityEnum;
  /**
   * Whether a program checks it.
   *
   * boolean · default false
   */
  is_automated: boolean;
}

/** What can be given for a new row of {@link HardeningControlsRow}. */
export interface HardeningControlsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The benchmark and its edition, such as CIS PostgreSQL 16. */
  benchmark: string;
  /** Number within the benchmark, such as 3.1.2. */
  control_code: string;
  /** What is asked for, in a line. */
  title: string;
  /** Why it is asked for; NULL where the title says it all. */
  rationale?: string | null;
  /** How bad it is when it doesn't hold. · default 'WARNING'::system_core.severity_enum */
  severity?: _system_core.SeverityEnum;
  /** Whether a program checks it. · default false */
  is_automated?: boolean;
}

/** What can be changed in a {@link HardeningControlsRow}. */
export type HardeningControlsUpdate = pg.Changes<HardeningControlsInsert>;

/**
 * Weaknesses that scans and people found, in programs or in a tenant's installation.
 *
 * security_hardening.vulnerability_findings · table · check ((status = ANY (ARRAY['FIXED'::security_hardening.finding_status_enum, 'ACCEPTED'::security_hardening.finding_status_enum])) = (closed_at IS NOT NULL)) · owner security-team · retention 7 years · compliance PCI DSS
 */
export interface VulnerabilityFindingsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant concerned; NULL when it is the platform, and then no tenant sees it.
   *
   * uuid · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * Its public number; NULL for what only we know of.
   *
   * security_hardening.cve_identifier
   */
  cve_number: CveIdentifier | null;
  /**
   * Program or part that has it.
   *
   * character varying(150) · classification CONFIDENTIAL
   */
  component: string;
  /**
   * How grave it is.
   *
   * security_hardening.cvss_score
   */
  score: CvssScore;
  /**
   * The score as a severity, so that it is sorted among others.
   *
   * system_core.severity_enum · generated, stored: CASE WHEN ((score)::numeric >= (9)::numeric) THEN 'CRITICAL'::system_core.severity_enum WHEN ((score)::numeric >= (7)::numeric) THEN 'ERROR'::system_core.severity_enum WHEN ((score)::numeric >= (4)::…
   */
  severity: _system_core.SeverityEnum;
  /**
   * What became of it.
   *
   * security_hardening.finding_status_enum · default 'OPEN'::security_hardening.finding_status_enum
   */
  status: FindingStatusEnum;
  /**
   * When it was found.
   *
   * timestamp with time zone · default now()
   */
  found_at: string;
  /**
   * When it has to be mended, by its gravity.
   *
   * timestamp with time zone
   */
  due_at: string;
  /**
   * When it was mended or accepted; NULL while it is open or only mitigated.
   *
   * timestamp with time zone
   */
  closed_at: string | null;
  /**
   * Where it is described; NULL for what only we know of.
   *
   * text · classification PUBLIC
   */
  advisory_url: string | null;
}

/** What can be given for a new row of {@link VulnerabilityFindingsRow}. */
export interface VulnerabilityFindingsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant concerned; NULL when it is the platform, and then no tenant sees it. */
  tenant_id?: string | null;
  /** Its public number; NULL for what only we know of. */
  cve_number?: CveIdentifier | null;
  /** Program or part that has it. */
  component: string;
  /** How grave it is. */
  score: CvssScore;
  /** What became of it. · default 'OPEN'::security_hardening.finding_status_enum */
  status?: FindingStatusEnum;
  /** When it was found. · default now() */
  found_at?: string;
  /** When it has to be mended, by its gravity. */
  due_at: string;
  /** When it was mended or accepted; NULL while it is open or only mitigated. */
  closed_at?: string | null;
  /** Where it is described; NULL for what only we know of. */
  advisory_url?: string | null;
}

/** What can be changed in a {@link VulnerabilityFindingsRow}. */
export type VulnerabilityFindingsUpdate = pg.Changes<VulnerabilityFindingsInsert>;

/** Where a {@link VulnerabilityFindingsRow} leads. */
export const vulnerabilityFindingsRelations = [
  {
    kind: "foreign key",
    name: "vulnerability_findings_tenant_id_fkey",
    columns: ["tenant_id"],
    target: {
      schema: "tenant_mgmt",
      relation: "tenants",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;
