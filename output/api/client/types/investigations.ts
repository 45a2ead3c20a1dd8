// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema investigations, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";
import type * as _system_core from "./system_core.js";

/**
 * What a case is about.
 *
 * investigations.case_kind_enum · enum
 */
export type CaseKindEnum = (typeof caseKindEnumLabels)[number];

/** The labels of CaseKindEnum in their order, which comparisons follow. */
export const caseKindEnumLabels = [
  "FRAUD",
  "THEFT",
  "BACKGROUND_CHECK",
  "MISSING_PERSON",
  "COMPLIANCE",
] as const;

/**
 * Way of a case.
 *
 * investigations.case_status_enum · enum
 */
export type CaseStatusEnum = (typeof caseStatusEnumLabels)[number];

/** The labels of CaseStatusEnum in their order, which comparisons follow. */
export const caseStatusEnumLabels = [
  "INTAKE",
  "ACTIVE",
  "SUSPENDED",
  "CLOSED",
  "ARCHIVED",
] as const;

/**
 * What was done with a piece of evidence.
 *
 * investigations.custody_action_enum · enum
 */
export type CustodyActionEnum = (typeof custodyActionEnumLabels)[number];

/** The labels of CustodyActionEnum in their order, which comparisons follow. */
export const custodyActionEnumLabels = [
  "COLLECTED",
  "TRANSFERRED",
  "ANALYSED",
  "STORED",
  "RELEASED",
  "DESTROYED",
] as const;

/**
 * What a piece of evidence is.
 *
 * investigations.evidence_kind_enum · enum
 */
export type EvidenceKindEnum = (typeof evidenceKindEnumLabels)[number];

/** The labels of EvidenceKindEnum in their order, which comparisons follow. */
export const evidenceKindEnumLabels = [
  "DOCUMENT",
  "PHOTOGRAPH",
  "RECORDING",
  "DEVICE",
  "OBJECT",
] as const;

/**
 * What somebody is in a case. An INFORMANT's name is known to few.
 *
 * investigations.subject_role_enum · enum
 */
export type SubjectRoleEnum = (typeof subjectRoleEnumLabels)[number];

/** The labels of SubjectRoleEnum in their order, which comparisons follow. */
export const subjectRoleEnumLabels = [
  "SUSPECT",
  "WITNESS",
  "VICTIM",
  "INFORMANT",
] as const;

/**
 * Who works on a case besides its lead.
 *
 * investigations.case_assignments · table · primary key (case_id, user_id) · check (released_at > assigned_at) · owner investigations-team
 */
export interface CaseAssignmentsRow {
  /**
   * The case.
   *
   * uuid · part of primary key · → investigations.cases.id
   */
  case_id: string;
  /**
   * The member who works on it.
   *
   * uuid · part of primary key · → user_mgmt.users.id
   */
  user_id: string;
  /**
   * Member who said so; NULL for the lead's own team.
   *
   * uuid · → user_mgmt.users.id
   */
  assigned_by: string | null;
  /**
   * When it began.
   *
   * timestamp with time zone · default now()
   */
  assigned_at: string;
  /**
   * When it ended; NULL while it lasts.
   *
   * timestamp with time zone
   */
  released_at: string | null;
  /**
   * What the member does, such as interviews.
   *
   * text[] · default '{}'::text[]
   */
  duties: pg.ArrayOf<string>;
}

/** What can be given for a new row of {@link CaseAssignmentsRow}. */
export interface CaseAssignmentsInsert {
  /** The case. */
  case_id: string;
  /** The member who works on it. */
  user_id: string;
  /** Member who said so; NULL for the lead's own team. */
  assigned_by?: string | null;
  /** When it began. · default now() */
  assigned_at?: string;
  /** When it ended; NULL while it lasts. */
  released_at?: string | null;
  /** What the member does, such as interviews. · default '{}'::text[] */
  duties?: pg.ArrayOf<string>;
}

/** What can be changed in a {@link CaseAssignmentsRow}. */
export type CaseAssignmentsUpdate = pg.Changes<CaseAssignmentsInsert>;

/** Where a {@link CaseAssignmentsRow} leads. */
export const caseAssignmentsRelations = [
  {
    kind: "foreign key",
    name: "case_assignments_assigned_by_fkey",
    columns: ["assigned_by"],
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
    name: "case_assignments_case_id_fkey",
    columns: ["case_id"],
    target: {
      schema: "investigations",
      relation: "cases",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "case_assignments_user_id_fkey",
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
 * What those who work on a case write down.
 *
 * investigations.case_notes · table · owner investigations-team · retention 10 years after closing · compliance GDPR
 */
export interface CaseNotesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The case.
   *
   * uuid · → investigations.cases.id
   */
  case_id: string;
  /**
   * Member who wrote it.
   *
   * uuid · → user_mgmt.users.id
   */
  author_id: string;
  /**
   * Whom it is about; NULL for the case as a whole.
   *
   * uuid · → investigations.case_subjects.id
   */
  subject_id: string | null;
  /**
   * What was written.
   *
   * text · classification CONFIDENTIAL · encryption Column-level · compliance GDPR
   */
  note: string;
  /**
   * Whether it falls under a lawyer's privilege and stays out of reports.
   *
   * boolean · default false
   */
  is_privileged: boolean;
  /**
   * Words of the note, for the search.
   *
   * tsvector · generated, stored: to_tsvector('simple'::regconfig, note) · classification CONFIDENTIAL
   */
  search_document: string;
  /**
   * When it was written.
   *
   * timestamp with time zone · default now()
   */
  written_at: string;
}

/** What can be given for a new row of {@link CaseNotesRow}. */
export interface CaseNotesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The case. */
  case_id: string;
  /** Member who wrote it. */
  author_id: string;
  /** Whom it is about; NULL for the case as a whole. */
  subject_id?: string | null;
  /** What was written. */
  note: string;
  /** Whether it falls under a lawyer's privilege and stays out of reports. · default false */
  is_privileged?: boolean;
  /** When it was written. · default now() */
  written_at?: string;
}

/** What can be changed in a {@link CaseNotesRow}. */
export type CaseNotesUpdate = pg.Changes<CaseNotesInsert>;

/** Where a {@link CaseNotesRow} leads. */
export const caseNotesRelations = [
  {
    kind: "foreign key",
    name: "case_notes_author_id_fkey",
    columns: ["author_id"],
    target: {
      schema: "user_mgmt",
      relation: "users",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "case_notes_case_id_fkey",
    columns: ["case_id"],
    target: {
      schema: "investigations",
      relation: "cases",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "case_notes_subject_id_fkey",
    columns: ["subject_id"],
    target: {
      schema: "investigations",
      relation: "case_subjects",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * What the client gets, by version.
 *
 * investigations.case_reports · table · primary key (case_id, version_number) · owner investigations-team · businessKey case_id, version_number · retention 10 years after closing
 */
export interface CaseReportsRow {
  /**
   * The case.
   *
   * uuid · part of primary key · → investigations.cases.id
   */
  case_id: string;
  /**
   * Counts the versions, from 1.
   *
   * integer · part of primary key · check (version_number > 0)
   */
  version_number: number;
  /**
   * Heading.
   *
   * character varying(255) · classification CONFIDENTIAL
   */
  title: string;
  /**
   * Headings and text of the report; NULL while only its title stands.
   *
   * jsonb · classification CONFIDENTIAL · encryption Column-level
   */
  sections: pg.JsonValue | null;
  /**
   * Member who wrote it; NULL when the platform drafted it.
   *
   * uuid · → user_mgmt.users.id
   */
  written_by: string | null;
  /**
   * When the client got it; NULL before.
   *
   * timestamp with time zone
   */
  delivered_at: string | null;
}

/** What can be given for a new row of {@link CaseReportsRow}. */
export interface CaseReportsInsert {
  /** The case. */
  case_id: string;
  /** Counts the versions, from 1. · check (version_number > 0) */
  version_number: number;
  /** Heading. */
  title: string;
  /** Headings and text of the report; NULL while only its title stands. */
  sections?: pg.JsonValue | null;
  /** Member who wrote it; NULL when the platform drafted it. */
  written_by?: string | null;
  /** When the client got it; NULL before. */
  delivered_at?: string | null;
}

/** What can be changed in a {@link CaseReportsRow}. */
export type CaseReportsUpdate = pg.Changes<CaseReportsInsert>;

/** Where a {@link CaseReportsRow} leads. */
export const caseReportsRelations = [
  {
    kind: "foreign key",
    name: "case_reports_case_id_fkey",
    columns: ["case_id"],
    target: {
      schema: "investigations",
      relation: "cases",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "case_reports_written_by_fkey",
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
 * People a case is about.
 *
 * investigations.case_subjects · table · unique (case_id, subject_alias) · owner investigations-team · retention 10 years after closing · compliance GDPR
 */
export interface CaseSubjectsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The case.
   *
   * uuid · part of unique key · → investigations.cases.id
   */
  case_id: string;
  /**
   * Name they go by in the file, such as Subject A.
   *
   * character varying(60) · part of unique key · classification CONFIDENTIAL
   */
  subject_alias: string;
  /**
   * What they are in the case.
   *
   * investigations.subject_role_enum
   */
  subject_role: SubjectRoleEnum;
  /**
   * Where they live or lived; NULL when nothing is known.
   *
   * system_core.postal_address[] · classification CONFIDENTIAL · encryption Column-level · compliance GDPR
   */
  known_addresses: pg.ArrayOf<_system_core.PostalAddress> | null;
  /**
   * When they were last seen; NULL when nobody knows.
   *
   * timestamp with time zone · classification CONFIDENTIAL · compliance GDPR
   */
  last_seen_at: string | null;
  /**
   * Where that was, and how exactly it is known; NULL when nobody knows.
   *
   * circle · classification CONFIDENTIAL · compliance GDPR
   */
  last_seen_near: string | null;
}

/** What can be given for a new row of {@link CaseSubjectsRow}. */
export interface CaseSubjectsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The case. */
  case_id: string;
  /** Name they go by in the file, such as Subject A. */
  subject_alias: string;
  /** What they are in the case. */
  subject_role: SubjectRoleEnum;
  /** Where they live or lived; NULL when nothing is known. */
  known_addresses?: pg.ArrayOf<_system_core.PostalAddress> | null;
  /** When they were last seen; NULL when nobody knows. */
  last_seen_at?: string | null;
  /** Where that was, and how exactly it is known; NULL when nobody knows. */
  last_seen_near?: string | null;
}

/** What can be changed in a {@link CaseSubjectsRow}. */
export type CaseSubjectsUpdate = pg.Changes<CaseSubjectsInsert>;

/** Where a {@link CaseSubjectsRow} leads. */
export const caseSubjectsRelations = [
  {
    kind: "foreign key",
    name: "case_subjects_case_id_fkey",
    columns: ["case_id"],
    target: {
      schema: "investigations",
      relation: "cases",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
] as const;

/**
 * What a client asked to be looked into.
 *
 * investigations.cases · table · unique (business_id, id) · unique (business_id, case_number) · check ((status = ANY (ARRAY['CLOSED'::investigations.case_status_enum, 'ARCHIVED'::investigations.case_status_enum])) = (closed_at IS NOT NULL)) · check ((destroy_after IS NULL) OR (closed_at IS NOT NULL)) · owner investigations-team · businessKey business_id, case_number · retention 10 years after closing · compliance GDPR
 */
export interface CasesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · part of unique key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that looks into it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id · → investigations.cases.business_id
   */
  business_id: string;
  /**
   * Number of the file, given by a trigger when it is left out.
   *
   * character varying(100) · part of unique key · default ''::character varying
   */
  case_number: string;
  /**
   * The case it grew out of; NULL for most.
   *
   * uuid · → investigations.cases.id
   */
  parent_case_id: string | null;
  /**
   * What it is about, in a line.
   *
   * character varying(255) · classification CONFIDENTIAL
   */
  title: string;
  /**
   * What it is about.
   *
   * investigations.case_kind_enum
   */
  case_kind: CaseKindEnum;
  /**
   * How far it has come.
   *
   * investigations.case_status_enum · default 'INTAKE'::investigations.case_status_enum
   */
  status: CaseStatusEnum;
  /**
   * How soon it is to be worked on.
   *
   * system_core.priority_enum · default 'MEDIUM'::system_core.priority_enum
   */
  priority: _system_core.PriorityEnum;
  /**
   * Member who answers for it; NULL until somebody does.
   *
   * uuid · → user_mgmt.users.id
   */
  lead_id: string | null;
  /**
   * When the file was opened.
   *
   * timestamp with time zone · default now()
   */
  opened_at: string;
  /**
   * When it was closed; NULL before.
   *
   * timestamp with time zone
   */
  closed_at: string | null;
  /**
   * When the file is to be destroyed; NULL while it is open.
   *
   * date
   */
  destroy_after: string | null;
}

/** What can be given for a new row of {@link CasesRow}. */
export interface CasesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that looks into it. */
  business_id: string;
  /** Number of the file, given by a trigger when it is left out. · default ''::character varying */
  case_number?: string;
  /** The case it grew out of; NULL for most. */
  parent_case_id?: string | null;
  /** What it is about, in a line. */
  title: string;
  /** What it is about. */
  case_kind: CaseKindEnum;
  /** How far it has come. · default 'INTAKE'::investigations.case_status_enum */
  status?: CaseStatusEnum;
  /** How soon it is to be worked on. · default 'MEDIUM'::system_core.priority_enum */
  priority?: _system_core.PriorityEnum;
  /** Member who answers for it; NULL until somebody does. */
  lead_id?: string | null;
  /** When the file was opened. · default now() */
  opened_at?: string;
  /** When it was closed; NULL before. */
  closed_at?: string | null;
  /** When the file is to be destroyed; NULL while it is open. */
  destroy_after?: string | null;
}

/** What can be changed in a {@link CasesRow}. */
export type CasesUpdate = pg.Changes<CasesInsert>;

/** Where a {@link CasesRow} leads. */
export const casesRelations = [
  {
    kind: "foreign key",
    name: "cases_business_id_fkey",
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
    name: "cases_lead_id_fkey",
    columns: ["lead_id"],
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
    name: "cases_parent_case_fkey",
    columns: ["business_id", "parent_case_id"],
    target: {
      schema: "investigations",
      relation: "cases",
      columns: ["business_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * Through whose hands a piece of evidence went. Entries are added, never changed.
 *
 * investigations.custody_transfers · table · check (from_user_id <> to_user_id) · owner investigations-team · retention 10 years after closing
 */
export interface CustodyTransfersRow {
  /**
   * Surrogate key. Not a running number, which would tell a tenant how busy the others are.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The piece.
   *
   * uuid · → investigations.evidence_items.id
   */
  evidence_item_id: string;
  /**
   * What was done with it.
   *
   * investigations.custody_action_enum
   */
  action: CustodyActionEnum;
  /**
   * Member who gave it; NULL when it came from outside.
   *
   * uuid · → user_mgmt.users.id
   */
  from_user_id: string | null;
  /**
   * Member who took it; NULL when it left the business.
   *
   * uuid · → user_mgmt.users.id
   */
  to_user_id: string | null;
  /**
   * When.
   *
   * timestamp with time zone · default now()
   */
  transferred_at: string;
  /**
   * Number of the seal on the bag; NULL for files.
   *
   * character varying(30) · classification INTERNAL
   */
  seal_number: string | null;
  /**
   * What was noticed; NULL when nothing was.
   *
   * text · classification CONFIDENTIAL
   */
  remark: string | null;
}

/** What can be given for a new row of {@link CustodyTransfersRow}. */
export interface CustodyTransfersInsert {
  /** Surrogate key. Not a running number, which would tell a tenant how busy the others are. · default gen_random_uuid() */
  id?: string;
  /** The piece. */
  evidence_item_id: string;
  /** What was done with it. */
  action: CustodyActionEnum;
  /** Member who gave it; NULL when it came from outside. */
  from_user_id?: string | null;
  /** Member who took it; NULL when it left the business. */
  to_user_id?: string | null;
  /** When. · default now() */
  transferred_at?: string;
  /** Number of the seal on the bag; NULL for files. */
  seal_number?: string | null;
  /** What was noticed; NULL when nothing was. */
  remark?: string | null;
}

/** What can be changed in a {@link CustodyTransfersRow}. */
export type CustodyTransfersUpdate = pg.Changes<CustodyTransfersInsert>;

/** Where a {@link CustodyTransfersRow} leads. */
export const custodyTransfersRelations = [
  {
    kind: "foreign key",
    name: "custody_transfers_evidence_item_id_fkey",
    columns: ["evidence_item_id"],
    target: {
      schema: "investigations",
      relation: "evidence_items",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "custody_transfers_from_user_id_fkey",
    columns: ["from_user_id"],
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
    name: "custody_transfers_to_user_id_fkey",
    columns: ["to_user_id"],
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
 * Pieces of evidence. Those under legal hold can't be deleted, whoever asks.
 *
 * investigations.evidence_items · table · unique (business_id, id) · unique (business_id, evidence_tag) · check ((NOT is_under_legal_hold) OR (disposed_at IS NULL)) · owner investigations-team · businessKey business_id, evidence_tag · audited · retention 10 years after closing · compliance GDPR
 */
export interface EvidenceItemsRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · part of unique key · default gen_random_uuid()
   */
  id: string;
  /**
   * The tenant that keeps it.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id · → investigations.evidence_items.business_id
   */
  business_id: string;
  /**
   * The case.
   *
   * uuid · → investigations.cases.id
   */
  case_id: string;
  /**
   * The piece it was taken from, such as the telephone of a picture; NULL for what was found by itself.
   *
   * uuid · → investigations.evidence_items.id
   */
  parent_evidence_id: string | null;
  /**
   * Number on its bag.
   *
   * character varying(40) · part of unique key
   */
  evidence_tag: string;
  /**
   * What it is.
   *
   * investigations.evidence_kind_enum
   */
  evidence_kind: EvidenceKindEnum;
  /**
   * What it looks like and where it was found.
   *
   * text · classification CONFIDENTIAL · compliance GDPR
   */
  description: string;
  /**
   * Digest of the file; NULL for things.
   *
   * bytea · check (octet_length(sha256) = 32) · classification INTERNAL
   */
  sha256: string | null;
  /**
   * Where it lies, from the building to the shelf; NULL once it is gone.
   *
   * character varying(120) · classification INTERNAL
   */
  storage_location: string | null;
  /**
   * Whether a court asked to keep it.
   *
   * boolean · default false
   */
  is_under_legal_hold: boolean;
  /**
   * When it was found.
   *
   * timestamp with time zone
   */
  collected_at: string;
  /**
   * Member who found it; NULL for what the client brought.
   *
   * uuid · → user_mgmt.users.id
   */
  collected_by: string | null;
  /**
   * When it was given back or destroyed; NULL while it is kept.
   *
   * timestamp with time zone
   */
  disposed_at: string | null;
}

/** What can be given for a new row of {@link EvidenceItemsRow}. */
export interface EvidenceItemsInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The tenant that keeps it. */
  business_id: string;
  /** The case. */
  case_id: string;
  /** The piece it was taken from, such as the telephone of a picture; NULL for what was found by itself. */
  parent_evidence_id?: string | null;
  /** Number on its bag. */
  evidence_tag: string;
  /** What it is. */
  evidence_kind: EvidenceKindEnum;
  /** What it looks like and where it was found. */
  description: string;
  /** Digest of the file; NULL for things. · check (octet_length(sha256) = 32) */
  sha256?: string | null;
  /** Where it lies, from the building to the shelf; NULL once it is gone. */
  storage_location?: string | null;
  /** Whether a court asked to keep it. · default false */
  is_under_legal_hold?: boolean;
  /** When it was found. */
  collected_at: string;
  /** Member who found it; NULL for what the client brought. */
  collected_by?: string | null;
  /** When it was given back or destroyed; NULL while it is kept. */
  disposed_at?: string | null;
}

/** What can be changed in a {@link EvidenceItemsRow}. */
export type EvidenceItemsUpdate = pg.Changes<EvidenceItemsInsert>;

/** Where a {@link EvidenceItemsRow} leads. */
export const evidenceItemsRelations = [
  {
    kind: "foreign key",
    name: "evidence_items_business_id_fkey",
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
    name: "evidence_items_case_id_fkey",
    columns: ["case_id"],
    target: {
      schema: "investigations",
      relation: "cases",
      columns: ["id"],
    },
    cardinality: "many-to-one",
    required: true,
  },
  {
    kind: "foreign key",
    name: "evidence_items_collected_by_fkey",
    columns: ["collected_by"],
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
    name: "evidence_items_parent_evidence_fkey",
    columns: ["business_id", "parent_evidence_id"],
    target: {
      schema: "investigations",
      relation: "evidence_items",
      columns: ["business_id", "id"],
    },
    cardinality: "many-to-one",
    required: false,
  },
] as const;

/**
 * History of evidence_items: the row before and after each change. Written by a trigger, changed by nobody.
 *
 * investigations.evidence_items_audit · table · check (((action = 'INSERT'::system_core.audit_action_enum) = (old_row IS NULL)) AND ((action = 'DELETE'::system_core.audit_action_enum) = (new_row IS NULL))) · owner investigations-team · retention 10 years after closing · compliance GDPR
 */
export interface EvidenceItemsAuditRow {
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
   * The row of evidence_items that changed. No foreign key: the history outlives it.
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

/** What can be given for a new row of {@link EvidenceItemsAuditRow}. */
export interface EvidenceItemsAuditInsert {
  /** Surrogate key. Not a running number, which would tell a tenant how busy the others are. · default gen_random_uuid() */
  id?: string;
  /** What happened to the row. */
  action: _system_core.AuditActionEnum;
  /** The tenant whose row it is. */
  tenant_id: string;
  /** The row of evidence_items that changed. No foreign key: the history outlives it. */
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

/** What can be changed in a {@link EvidenceItemsAuditRow}. */
export type EvidenceItemsAuditUpdate = pg.Changes<EvidenceItemsAuditInsert>;

/** Where a {@link EvidenceItemsAuditRow} leads. */
export const evidenceItemsAuditRelations = [
  {
    kind: "foreign key",
    name: "evidence_items_audit_tenant_id_fkey",
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
 * Open cases with what is in their files, most urgent first. Runs with the rights of the reader.
 *
 * investigations.open_cases · view · owner investigations-team
 */
export interface OpenCasesRow {
  /**
   * The case.
   *
   * uuid
   */
  case_id: string;
  /**
   * The tenant that looks into it.
   *
   * uuid
   */
  business_id: string;
  /**
   * Number of the file.
   *
   * character varying(100)
   */
  case_number: string;
  /**
   * What it is about, in a line.
   *
   * character varying(255) · classification CONFIDENTIAL
   */
  title: string;
  /**
   * What it is about.
   *
   * investigations.case_kind_enum
   */
  case_kind: CaseKindEnum;
  /**
   * How far it has come.
   *
   * investigations.case_status_enum
   */
  status: CaseStatusEnum;
  /**
   * How soon it is to be worked on.
   *
   * system_core.priority_enum
   */
  priority: _system_core.PriorityEnum;
  /**
   * When the file was opened.
   *
   * timestamp with time zone
   */
  opened_at: string;
  /**
   * How many people it is about.
   *
   * bigint
   */
  subject_count: string;
  /**
   * How many pieces of evidence are kept.
   *
   * bigint
   */
  evidence_count: string;
}

/** What can be given for a new row of {@link OpenCasesRow}. */
export interface OpenCasesInsert {
  /** The case. · default gen_random_uuid() */
  case_id?: string;
  /** The tenant that looks into it. */
  business_id: string;
  /** Number of the file. · default ''::character varying */
  case_number?: string;
  /** What it is about, in a line. */
  title: string;
  /** What it is about. */
  case_kind: CaseKindEnum;
  /** How far it has come. · default 'INTAKE'::investigations.case_status_enum */
  status?: CaseStatusEnum;
  /** How soon it is to be worked on. · default 'MEDIUM'::system_core.priority_enum */
  priority?: _system_core.PriorityEnum;
  /** When the file was opened. · default now() */
  opened_at?: string;
}

/** What can be changed in a {@link OpenCasesRow}. */
export type OpenCasesUpdate = pg.Changes<OpenCasesInsert>;
