// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema investigations.

import * as client from "../client.js";
import type * as _investigations from "../types/investigations.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link CaseAssignmentsTable}. */
export interface CaseAssignmentsWhere {
  readonly case_id?: client.Filter<_investigations.CaseAssignmentsRow, "case_id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_investigations.CaseAssignmentsRow, "user_id", "eq" | "in" | "ne">;
  readonly assigned_by?: client.Filter<_investigations.CaseAssignmentsRow, "assigned_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link CaseAssignmentsTable} lead to. */
export interface CaseAssignmentsReferences {
  readonly assigned_by: _user_mgmt.UsersRow;
  readonly case_id: _investigations.CasesRow;
  readonly user_id: _user_mgmt.UsersRow;
}

/** Who works on a case besides its lead. (table investigations.case_assignments) */
export interface CaseAssignmentsTable
  extends client.Lists<_investigations.CaseAssignmentsRow, CaseAssignmentsWhere, client.Order<"case_id" | "user_id" | "assigned_by">, CaseAssignmentsReferences>,
    client.Creates<_investigations.CaseAssignmentsInsert, client.Tagged<_investigations.CaseAssignmentsRow>>,
    client.Gets<_investigations.CaseAssignmentsRow, client.Key<_investigations.CaseAssignmentsRow, "case_id" | "user_id">, CaseAssignmentsReferences>,
    client.Updates<_investigations.CaseAssignmentsRow, client.Key<_investigations.CaseAssignmentsRow, "case_id" | "user_id">, _investigations.CaseAssignmentsUpdate>,
    client.Upserts<_investigations.CaseAssignmentsRow, client.Key<_investigations.CaseAssignmentsRow, "case_id" | "user_id">, _investigations.CaseAssignmentsInsert>,
    client.Deletes<client.Key<_investigations.CaseAssignmentsRow, "case_id" | "user_id">> {}

/** The filters of {@link CaseNotesTable}. */
export interface CaseNotesWhere {
  readonly id?: client.Filter<_investigations.CaseNotesRow, "id", "eq" | "in" | "ne">;
  readonly case_id?: client.Filter<_investigations.CaseNotesRow, "case_id", "eq" | "in" | "ne">;
  readonly author_id?: client.Filter<_investigations.CaseNotesRow, "author_id", "eq" | "in" | "ne">;
  readonly subject_id?: client.Filter<_investigations.CaseNotesRow, "subject_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link CaseNotesTable} lead to. */
export interface CaseNotesReferences {
  readonly author_id: _user_mgmt.UsersRow;
  readonly case_id: _investigations.CasesRow;
  readonly subject_id: _investigations.CaseSubjectsRow;
}

/** What those who work on a case write down. (table investigations.case_notes) */
export interface CaseNotesTable
  extends client.Lists<_investigations.CaseNotesRow, CaseNotesWhere, client.Order<"id" | "case_id" | "author_id" | "subject_id">, CaseNotesReferences>,
    client.Creates<_investigations.CaseNotesInsert, client.Tagged<_investigations.CaseNotesRow>>,
    client.Gets<_investigations.CaseNotesRow, client.Value<_investigations.CaseNotesRow, "id">, CaseNotesReferences>,
    client.Updates<_investigations.CaseNotesRow, client.Value<_investigations.CaseNotesRow, "id">, _investigations.CaseNotesUpdate>,
    client.Upserts<_investigations.CaseNotesRow, client.Value<_investigations.CaseNotesRow, "id">, _investigations.CaseNotesInsert>,
    client.Deletes<client.Value<_investigations.CaseNotesRow, "id">> {}

/** The filters of {@link CaseReportsTable}. */
export interface CaseReportsWhere {
  readonly case_id?: client.Filter<_investigations.CaseReportsRow, "case_id", "eq" | "in" | "ne">;
  readonly written_by?: client.Filter<_investigations.CaseReportsRow, "written_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link CaseReportsTable} lead to. */
export interface CaseReportsReferences {
  readonly case_id: _investigations.CasesRow;
  readonly written_by: _user_mgmt.UsersRow;
}

/** What the client gets, by version. (table investigations.case_reports) */
export interface CaseReportsTable
  extends client.Lists<_investigations.CaseReportsRow, CaseReportsWhere, client.Order<"case_id" | "written_by">, CaseReportsReferences>,
    client.Creates<_investigations.CaseReportsInsert, client.Tagged<_investigations.CaseReportsRow>>,
    client.Gets<_investigations.CaseReportsRow, client.Key<_investigations.CaseReportsRow, "case_id" | "version_number">, CaseReportsReferences>,
    client.Updates<_investigations.CaseReportsRow, client.Key<_investigations.CaseReportsRow, "case_id" | "version_number">, _investigations.CaseReportsUpdate>,
    client.Upserts<_investigations.CaseReportsRow, client.Key<_investigations.CaseReportsRow, "case_id" | "version_number">, _investigations.CaseReportsInsert>,
    client.Deletes<client.Key<_investigations.CaseReportsRow, "case_id" | "version_number">> {}

/** The filters of {@link CaseSubjectsTable}. */
export interface CaseSubjectsWhere {
  readonly id?: client.Filter<_investigations.CaseSubjectsRow, "id", "eq" | "in" | "ne">;
  readonly case_id?: client.Filter<_investigations.CaseSubjectsRow, "case_id", "eq" | "in" | "ne">;
}

/** What the references of {@link CaseSubjectsTable} lead to. */
export interface CaseSubjectsReferences {
  readonly case_id: _investigations.CasesRow;
}

/** People a case is about. (table investigations.case_subjects) */
export interface CaseSubjectsTable
  extends client.Lists<_investigations.CaseSubjectsRow, CaseSubjectsWhere, client.Order<"id" | "case_id">, CaseSubjectsReferences>,
    client.Creates<_investigations.CaseSubjectsInsert, client.Tagged<_investigations.CaseSubjectsRow>>,
    client.Gets<_investigations.CaseSubjectsRow, client.Value<_investigations.CaseSubjectsRow, "id">, CaseSubjectsReferences>,
    client.Updates<_investigations.CaseSubjectsRow, client.Value<_investigations.CaseSubjectsRow, "id">, _investigations.CaseSubjectsUpdate>,
    client.Upserts<_investigations.CaseSubjectsRow, client.Value<_investigations.CaseSubjectsRow, "id">, _investigations.CaseSubjectsInsert>,
    client.Deletes<client.Value<_investigations.CaseSubjectsRow, "id">> {}

/** The filters of {@link CasesTable}. */
export interface CasesWhere {
  readonly id?: client.Filter<_investigations.CasesRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_investigations.CasesRow, "business_id", "eq" | "in" | "ne">;
  readonly lead_id?: client.Filter<_investigations.CasesRow, "lead_id", "eq" | "in" | "isnull" | "ne">;
  readonly destroy_after?: client.Filter<_investigations.CasesRow, "destroy_after", "eq" | "gt" | "gte" | "lt" | "lte" | "in">;
}

/** What the references of {@link CasesTable} lead to. */
export interface CasesReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly lead_id: _user_mgmt.UsersRow;
  readonly cases_parent_case_fkey: _investigations.CasesRow;
}

/** What a client asked to be looked into. (table investigations.cases) */
export interface CasesTable
  extends client.Lists<_investigations.CasesRow, CasesWhere, client.Order<"id" | "business_id" | "lead_id" | "destroy_after">, CasesReferences>,
    client.Creates<_investigations.CasesInsert, client.Tagged<_investigations.CasesRow>>,
    client.Gets<_investigations.CasesRow, client.Value<_investigations.CasesRow, "id">, CasesReferences>,
    client.Updates<_investigations.CasesRow, client.Value<_investigations.CasesRow, "id">, _investigations.CasesUpdate>,
    client.Upserts<_investigations.CasesRow, client.Value<_investigations.CasesRow, "id">, _investigations.CasesInsert>,
    client.Deletes<client.Value<_investigations.CasesRow, "id">> {}

/** The filters of {@link CustodyTransfersTable}. */
export interface CustodyTransfersWhere {
  readonly id?: client.Filter<_investigations.CustodyTransfersRow, "id", "eq" | "in" | "ne">;
  readonly evidence_item_id?: client.Filter<_investigations.CustodyTransfersRow, "evidence_item_id", "eq" | "in" | "ne">;
  readonly from_user_id?: client.Filter<_investigations.CustodyTransfersRow, "from_user_id", "eq" | "in" | "isnull" | "ne">;
  readonly to_user_id?: client.Filter<_investigations.CustodyTransfersRow, "to_user_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link CustodyTransfersTable} lead to. */
export interface CustodyTransfersReferences {
  readonly evidence_item_id: _investigations.EvidenceItemsRow;
  readonly from_user_id: _user_mgmt.UsersRow;
  readonly to_user_id: _user_mgmt.UsersRow;
}

/** Through whose hands a piece of evidence went. Entries are added, never changed. (table investigations.custody_transfers) */
export interface CustodyTransfersTable
  extends client.Lists<_investigations.CustodyTransfersRow, CustodyTransfersWhere, client.Order<"id" | "evidence_item_id" | "from_user_id" | "to_user_id">, CustodyTransfersReferences>,
    client.Creates<_investigations.CustodyTransfersInsert, client.Tagged<_investigations.CustodyTransfersRow>>,
    client.Gets<_investigations.CustodyTransfersRow, client.Value<_investigations.CustodyTransfersRow, "id">, CustodyTransfersReferences>,
    client.Updates<_investigations.CustodyTransfersRow, client.Value<_investigations.CustodyTransfersRow, "id">, _investigations.CustodyTransfersUpdate>,
    client.Upserts<_investigations.CustodyTransfersRow, client.Value<_investigations.CustodyTransfersRow, "id">, _investigations.CustodyTransfersInsert>,
    client.Deletes<client.Value<_investigations.CustodyTransfersRow, "id">> {}

/** The filters of {@link EvidenceItemsTable}. */
export interface EvidenceItemsWhere {
  readonly id?: client.Filter<_investigations.EvidenceItemsRow, "id", "eq" | "in" | "ne">;
  readonly business_id?: client.Filter<_investigations.EvidenceItemsRow, "business_id", "eq" | "in" | "ne">;
  readonly case_id?: client.Filter<_investigations.EvidenceItemsRow, "case_id", "eq" | "in" | "ne">;
  readonly sha256?: client.Filter<_investigations.EvidenceItemsRow, "sha256", "eq" | "in">;
  readonly collected_by?: client.Filter<_investigations.EvidenceItemsRow, "collected_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link EvidenceItemsTable} lead to. */
export interface EvidenceItemsReferences {
  readonly business_id: _tenant_mgmt.TenantsRow;
  readonly case_id: _investigations.CasesRow;
  readonly collected_by: _user_mgmt.UsersRow;
  readonly evidence_items_parent_evidence_fkey: _investigations.EvidenceItemsRow;
}

/** Pieces of evidence. Those under legal hold can't be deleted, whoever asks. (table investigations.evidence_items) */
export interface EvidenceItemsTable
  extends client.Lists<_investigations.EvidenceItemsRow, EvidenceItemsWhere, client.Order<"id" | "business_id" | "case_id" | "collected_by">, EvidenceItemsReferences>,
    client.Creates<_investigations.EvidenceItemsInsert, client.Tagged<_investigations.EvidenceItemsRow>>,
    client.Gets<_investigations.EvidenceItemsRow, client.Value<_investigations.EvidenceItemsRow, "id">, EvidenceItemsReferences>,
    client.Updates<_investigations.EvidenceItemsRow, client.Value<_investigations.EvidenceItemsRow, "id">, _investigations.EvidenceItemsUpdate>,
    client.Upserts<_investigations.EvidenceItemsRow, client.Value<_investigations.EvidenceItemsRow, "id">, _investigations.EvidenceItemsInsert>,
    client.Deletes<client.Value<_investigations.EvidenceItemsRow, "id">> {}

/** The filters of {@link EvidenceItemsAuditTable}. */
export interface EvidenceItemsAuditWhere {
  readonly id?: client.Filter<_investigations.EvidenceItemsAuditRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_investigations.EvidenceItemsAuditRow, "tenant_id", "eq" | "in" | "ne">;
  readonly row_id?: client.Filter<_investigations.EvidenceItemsAuditRow, "row_id", "eq" | "in" | "ne">;
}

/** What the references of {@link EvidenceItemsAuditTable} lead to. */
export interface EvidenceItemsAuditReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** History of evidence_items: the row before and after each change. Written by a trigger, changed by nobody. (table investigations.evidence_items_audit) */
export interface EvidenceItemsAuditTable
  extends client.Lists<_investigations.EvidenceItemsAuditRow, EvidenceItemsAuditWhere, client.Order<"id" | "tenant_id" | "row_id">, EvidenceItemsAuditReferences>,
    client.Creates<_investigations.EvidenceItemsAuditInsert, client.Tagged<_investigations.EvidenceItemsAuditRow>>,
    client.Gets<_investigations.EvidenceItemsAuditRow, client.Value<_investigations.EvidenceItemsAuditRow, "id">, EvidenceItemsAuditReferences>,
    client.Updates<_investigations.EvidenceItemsAuditRow, client.Value<_investigations.EvidenceItemsAuditRow, "id">, _investigations.EvidenceItemsAuditUpdate>,
    client.Upserts<_investigations.EvidenceItemsAuditRow, client.Value<_investigations.EvidenceItemsAuditRow, "id">, _investigations.EvidenceItemsAuditInsert>,
    client.Deletes<client.Value<_investigations.EvidenceItemsAuditRow, "id">> {}

/** Open cases with what is in their files, most urgent first. Runs with the rights of the reader. (view investigations.open_cases) */
export interface OpenCasesTable
  extends client.Lists<_investigations.OpenCasesRow, client.NoFilters, never, client.NoReferences> {}

/** The relations of the schema. */
export interface Tables {
  readonly caseAssignments: CaseAssignmentsTable;
  readonly caseNotes: CaseNotesTable;
  readonly caseReports: CaseReportsTable;
  readonly caseSubjects: CaseSubjectsTable;
  readonly cases: CasesTable;
  readonly custodyTransfers: CustodyTransfersTable;
  readonly evidenceItems: EvidenceItemsTable;
  readonly evidenceItemsAudit: EvidenceItemsAuditTable;
  readonly openCases: OpenCasesTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    caseAssignments: client.relation<CaseAssignmentsTable>(
      transport,
      "/api/investigations/case-assignments",
      ["case_id", "user_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    caseNotes: client.relation<CaseNotesTable>(
      transport,
      "/api/investigations/case-notes",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    caseReports: client.relation<CaseReportsTable>(
      transport,
      "/api/investigations/case-reports",
      ["case_id", "version_number"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    caseSubjects: client.relation<CaseSubjectsTable>(
      transport,
      "/api/investigations/case-subjects",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    cases: client.relation<CasesTable>(
      transport,
      "/api/investigations/cases",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    custodyTransfers: client.relation<CustodyTransfersTable>(
      transport,
      "/api/investigations/custody-transfers",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    evidenceItems: client.relation<EvidenceItemsTable>(
      transport,
      "/api/investigations/evidence-items",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    evidenceItemsAudit: client.relation<EvidenceItemsAuditTable>(
      transport,
      "/api/investigations/evidence-items-audit",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    openCases: client.relation<OpenCasesTable>(
      transport,
      "/api/investigations/open-cases",
      [],
      ["list"],
    ),
  };
}
