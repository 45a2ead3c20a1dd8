// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema security_hardening.

import * as client from "../client.js";
import type * as _security_hardening from "../types/security_hardening.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link ControlAssessmentsTable}. */
export interface ControlAssessmentsWhere {
  readonly hardening_control_id?: client.Filter<_security_hardening.ControlAssessmentsRow, "hardening_control_id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_hardening.ControlAssessmentsRow, "tenant_id", "eq" | "in" | "ne">;
  readonly assessed_by?: client.Filter<_security_hardening.ControlAssessmentsRow, "assessed_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link ControlAssessmentsTable} lead to. */
export interface ControlAssessmentsReferences {
  readonly assessed_by: _user_mgmt.UsersRow;
  readonly hardening_control_id: _security_hardening.HardeningControlsRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** What was found for a tenant about a control; the latest finding only. (table security_hardening.control_assessments) */
export interface ControlAssessmentsTable
  extends client.Lists<_security_hardening.ControlAssessmentsRow, ControlAssessmentsWhere, client.Order<"hardening_control_id" | "tenant_id" | "assessed_by">, ControlAssessmentsReferences>,
    client.Creates<_security_hardening.ControlAssessmentsInsert, client.Tagged<_security_hardening.ControlAssessmentsRow>>,
    client.Gets<_security_hardening.ControlAssessmentsRow, client.Key<_security_hardening.ControlAssessmentsRow, "tenant_id" | "hardening_control_id">, ControlAssessmentsReferences>,
    client.Updates<_security_hardening.ControlAssessmentsRow, client.Key<_security_hardening.ControlAssessmentsRow, "tenant_id" | "hardening_control_id">, _security_hardening.ControlAssessmentsUpdate>,
    client.Upserts<_security_hardening.ControlAssessmentsRow, client.Key<_security_hardening.ControlAssessmentsRow, "tenant_id" | "hardening_control_id">, _security_hardening.ControlAssessmentsInsert>,
    client.Deletes<client.Key<_security_hardening.ControlAssessmentsRow, "tenant_id" | "hardening_control_id">> {}

/** The filters of {@link ControlWaiversTable}. */
export interface ControlWaiversWhere {
  readonly id?: client.Filter<_security_hardening.ControlWaiversRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_hardening.ControlWaiversRow, "tenant_id", "eq" | "in" | "ne">;
  readonly requested_by?: client.Filter<_security_hardening.ControlWaiversRow, "requested_by", "eq" | "in" | "ne">;
  readonly approved_by?: client.Filter<_security_hardening.ControlWaiversRow, "approved_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link ControlWaiversTable} lead to. */
export interface ControlWaiversReferences {
  readonly approved_by: _user_mgmt.UsersRow;
  readonly control_waivers_assessment_fkey: _security_hardening.ControlAssessmentsRow;
  readonly requested_by: _user_mgmt.UsersRow;
}

/** Leave to do without a control for a while. (table security_hardening.control_waivers) */
export interface ControlWaiversTable
  extends client.Lists<_security_hardening.ControlWaiversRow, ControlWaiversWhere, client.Order<"id" | "tenant_id" | "requested_by" | "approved_by">, ControlWaiversReferences>,
    client.Creates<_security_hardening.ControlWaiversInsert, client.Tagged<_security_hardening.ControlWaiversRow>>,
    client.Gets<_security_hardening.ControlWaiversRow, client.Value<_security_hardening.ControlWaiversRow, "id">, ControlWaiversReferences>,
    client.Updates<_security_hardening.ControlWaiversRow, client.Value<_security_hardening.ControlWaiversRow, "id">, _security_hardening.ControlWaiversUpdate>,
    client.Upserts<_security_hardening.ControlWaiversRow, client.Value<_security_hardening.ControlWaiversRow, "id">, _security_hardening.ControlWaiversInsert>,
    client.Deletes<client.Value<_security_hardening.ControlWaiversRow, "id">> {}

/** The filters of {@link EncryptedColumnsTable}. */
export interface EncryptedColumnsWhere {
  readonly id?: client.Filter<_security_hardening.EncryptedColumnsRow, "id", "eq" | "in" | "ne">;
  readonly schema_name?: client.Filter<_security_hardening.EncryptedColumnsRow, "schema_name", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly encryption_key_id?: client.Filter<_security_hardening.EncryptedColumnsRow, "encryption_key_id", "eq" | "in" | "ne">;
}

/** What the references of {@link EncryptedColumnsTable} lead to. */
export interface EncryptedColumnsReferences {
  readonly encryption_key_id: _security_hardening.EncryptionKeysRow;
}

/** Which column is encrypted with which key; held against the tags of the columns by the nightly check. (table security_hardening.encrypted_columns) */
export interface EncryptedColumnsTable
  extends client.Lists<_security_hardening.EncryptedColumnsRow, EncryptedColumnsWhere, client.Order<"id" | "schema_name" | "encryption_key_id">, EncryptedColumnsReferences>,
    client.Creates<_security_hardening.EncryptedColumnsInsert, client.Tagged<_security_hardening.EncryptedColumnsRow>>,
    client.Gets<_security_hardening.EncryptedColumnsRow, client.Value<_security_hardening.EncryptedColumnsRow, "id">, EncryptedColumnsReferences>,
    client.Updates<_security_hardening.EncryptedColumnsRow, client.Value<_security_hardening.EncryptedColumnsRow, "id">, _security_hardening.EncryptedColumnsUpdate>,
    client.Upserts<_security_hardening.EncryptedColumnsRow, client.Value<_security_hardening.EncryptedColumnsRow, "id">, _security_hardening.EncryptedColumnsInsert>,
    client.Deletes<client.Value<_security_hardening.EncryptedColumnsRow, "id">> {}

/** The filters of {@link EncryptionKeysTable}. */
export interface EncryptionKeysWhere {
  readonly id?: client.Filter<_security_hardening.EncryptionKeysRow, "id", "eq" | "in" | "ne">;
  readonly key_alias?: client.Filter<_security_hardening.EncryptionKeysRow, "key_alias", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
  readonly replaces_key_id?: client.Filter<_security_hardening.EncryptionKeysRow, "replaces_key_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link EncryptionKeysTable} lead to. */
export interface EncryptionKeysReferences {
  readonly replaces_key_id: _security_hardening.EncryptionKeysRow;
}

/** Keys that data are encrypted with. The keys themselves are in the key store; here is where they are found and how old they are. (table security_hardening.encryption_keys) */
export interface EncryptionKeysTable
  extends client.Lists<_security_hardening.EncryptionKeysRow, EncryptionKeysWhere, client.Order<"id" | "key_alias" | "replaces_key_id">, EncryptionKeysReferences>,
    client.Gets<_security_hardening.EncryptionKeysRow, client.Value<_security_hardening.EncryptionKeysRow, "id">, EncryptionKeysReferences>,
    client.Updates<_security_hardening.EncryptionKeysRow, client.Value<_security_hardening.EncryptionKeysRow, "id">, _security_hardening.EncryptionKeysUpdate>,
    client.Deletes<client.Value<_security_hardening.EncryptionKeysRow, "id">> {}

/** The filters of {@link HardeningControlsTable}. */
export interface HardeningControlsWhere {
  readonly id?: client.Filter<_security_hardening.HardeningControlsRow, "id", "eq" | "in" | "ne">;
  readonly benchmark?: client.Filter<_security_hardening.HardeningControlsRow, "benchmark", "eq" | "gt" | "gte" | "lt" | "lte" | "in" | "ne" | "ilike">;
}

/** What has to be so on every installation, as benchmarks ask for it. Every tenant may read it. (table security_hardening.hardening_controls) */
export interface HardeningControlsTable
  extends client.Lists<_security_hardening.HardeningControlsRow, HardeningControlsWhere, client.Order<"id" | "benchmark">, client.NoReferences>,
    client.Creates<_security_hardening.HardeningControlsInsert, client.Tagged<_security_hardening.HardeningControlsRow>>,
    client.Gets<_security_hardening.HardeningControlsRow, client.Value<_security_hardening.HardeningControlsRow, "id">, client.NoReferences>,
    client.Updates<_security_hardening.HardeningControlsRow, client.Value<_security_hardening.HardeningControlsRow, "id">, _security_hardening.HardeningControlsUpdate>,
    client.Upserts<_security_hardening.HardeningControlsRow, client.Value<_security_hardening.HardeningControlsRow, "id">, _security_hardening.HardeningControlsInsert>,
    client.Deletes<client.Value<_security_hardening.HardeningControlsRow, "id">> {}

/** The filters of {@link VulnerabilityFindingsTable}. */
export interface VulnerabilityFindingsWhere {
  readonly id?: client.Filter<_security_hardening.VulnerabilityFindingsRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_hardening.VulnerabilityFindingsRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link VulnerabilityFindingsTable} lead to. */
export interface VulnerabilityFindingsReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Weaknesses that scans and people found, in programs or in a tenant's installation. (table security_hardening.vulnerability_findings) */
export interface VulnerabilityFindingsTable
  extends client.Lists<_security_hardening.VulnerabilityFindingsRow, VulnerabilityFindingsWhere, client.Order<"id" | "tenant_id">, VulnerabilityFindingsReferences>,
    client.Creates<_security_hardening.VulnerabilityFindingsInsert, client.Tagged<_security_hardening.VulnerabilityFindingsRow>>,
    client.Gets<_security_hardening.VulnerabilityFindingsRow, client.Value<_security_hardening.VulnerabilityFindingsRow, "id">, VulnerabilityFindingsReferences>,
    client.Updates<_security_hardening.VulnerabilityFindingsRow, client.Value<_security_hardening.VulnerabilityFindingsRow, "id">, _security_hardening.VulnerabilityFindingsUpdate>,
    client.Upserts<_security_hardening.VulnerabilityFindingsRow, client.Value<_security_hardening.VulnerabilityFindingsRow, "id">, _security_hardening.VulnerabilityFindingsInsert>,
    client.Deletes<client.Value<_security_hardening.VulnerabilityFindingsRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly controlAssessments: ControlAssessmentsTable;
  readonly controlWaivers: ControlWaiversTable;
  readonly encryptedColumns: EncryptedColumnsTable;
  readonly encryptionKeys: EncryptionKeysTable;
  readonly hardeningControls: HardeningControlsTable;
  readonly vulnerabilityFindings: VulnerabilityFindingsTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    controlAssessments: client.relation<ControlAssessmentsTable>(
      transport,
      "/api/security-hardening/control-assessments",
      ["tenant_id", "hardening_control_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    controlWaivers: client.relation<ControlWaiversTable>(
      transport,
      "/api/security-hardening/control-waivers",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    encryptedColumns: client.relation<EncryptedColumnsTable>(
      transport,
      "/api/security-hardening/encrypted-columns",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    encryptionKeys: client.relation<EncryptionKeysTable>(
      transport,
      "/api/security-hardening/encryption-keys",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
    hardeningControls: client.relation<HardeningControlsTable>(
      transport,
      "/api/security-hardening/hardening-controls",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    vulnerabilityFindings: client.relation<VulnerabilityFindingsTable>(
      transport,
      "/api/security-hardening/vulnerability-findings",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
