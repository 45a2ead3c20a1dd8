// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema security_mgmt.

import * as client from "../client.js";
import type * as _security_mgmt from "../types/security_mgmt.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link AccessReviewItemsTable}. */
export interface AccessReviewItemsWhere {
  readonly access_review_id?: client.Filter<_security_mgmt.AccessReviewItemsRow, "access_review_id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_security_mgmt.AccessReviewItemsRow, "user_id", "eq" | "in" | "ne">;
  readonly role_id?: client.Filter<_security_mgmt.AccessReviewItemsRow, "role_id", "eq" | "in" | "ne">;
}

/** What the references of {@link AccessReviewItemsTable} lead to. */
export interface AccessReviewItemsReferences {
  readonly access_review_id: _security_mgmt.AccessReviewsRow;
  readonly role_id: _user_mgmt.RolesRow;
  readonly user_id: _user_mgmt.UsersRow;
}

/** One member's role within one review, and what was decided about it. (table security_mgmt.access_review_items) */
export interface AccessReviewItemsTable
  extends client.Lists<_security_mgmt.AccessReviewItemsRow, AccessReviewItemsWhere, client.Order<"access_review_id" | "user_id" | "role_id">, AccessReviewItemsReferences>,
    client.Creates<_security_mgmt.AccessReviewItemsInsert, client.Tagged<_security_mgmt.AccessReviewItemsRow>>,
    client.Gets<_security_mgmt.AccessReviewItemsRow, client.Key<_security_mgmt.AccessReviewItemsRow, "access_review_id" | "user_id" | "role_id">, AccessReviewItemsReferences>,
    client.Updates<_security_mgmt.AccessReviewItemsRow, client.Key<_security_mgmt.AccessReviewItemsRow, "access_review_id" | "user_id" | "role_id">, _security_mgmt.AccessReviewItemsUpdate>,
    client.Upserts<_security_mgmt.AccessReviewItemsRow, client.Key<_security_mgmt.AccessReviewItemsRow, "access_review_id" | "user_id" | "role_id">, _security_mgmt.AccessReviewItemsInsert>,
    client.Deletes<client.Key<_security_mgmt.AccessReviewItemsRow, "access_review_id" | "user_id" | "role_id">> {}

/** The filters of {@link AccessReviewsTable}. */
export interface AccessReviewsWhere {
  readonly id?: client.Filter<_security_mgmt.AccessReviewsRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_mgmt.AccessReviewsRow, "tenant_id", "eq" | "in" | "ne">;
  readonly reviewer_id?: client.Filter<_security_mgmt.AccessReviewsRow, "reviewer_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link AccessReviewsTable} lead to. */
export interface AccessReviewsReferences {
  readonly reviewer_id: _user_mgmt.UsersRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Reviews of who may do what, once a quarter. (table security_mgmt.access_reviews) */
export interface AccessReviewsTable
  extends client.Lists<_security_mgmt.AccessReviewsRow, AccessReviewsWhere, client.Order<"id" | "tenant_id" | "reviewer_id">, AccessReviewsReferences>,
    client.Creates<_security_mgmt.AccessReviewsInsert, client.Tagged<_security_mgmt.AccessReviewsRow>>,
    client.Gets<_security_mgmt.AccessReviewsRow, client.Value<_security_mgmt.AccessReviewsRow, "id">, AccessReviewsReferences>,
    client.Updates<_security_mgmt.AccessReviewsRow, client.Value<_security_mgmt.AccessReviewsRow, "id">, _security_mgmt.AccessReviewsUpdate>,
    client.Upserts<_security_mgmt.AccessReviewsRow, client.Value<_security_mgmt.AccessReviewsRow, "id">, _security_mgmt.AccessReviewsInsert>,
    client.Deletes<client.Value<_security_mgmt.AccessReviewsRow, "id">> {}

/** The filters of {@link ApiKeysTable}. */
export interface ApiKeysWhere {
  readonly id?: client.Filter<_security_mgmt.ApiKeysRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_mgmt.ApiKeysRow, "tenant_id", "eq" | "in" | "ne">;
  readonly owner_user_id?: client.Filter<_security_mgmt.ApiKeysRow, "owner_user_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link ApiKeysTable} lead to. */
export interface ApiKeysReferences {
  readonly owner_user_id: _user_mgmt.UsersRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Keys by which the programs of a tenant sign in. The key is shown once, when it is made; only its digest is kept. (table security_mgmt.api_keys) */
export interface ApiKeysTable
  extends client.Lists<_security_mgmt.ApiKeysRow, ApiKeysWhere, client.Order<"id" | "tenant_id" | "owner_user_id">, ApiKeysReferences>,
    client.Gets<_security_mgmt.ApiKeysRow, client.Value<_security_mgmt.ApiKeysRow, "id">, ApiKeysReferences>,
    client.Updates<_security_mgmt.ApiKeysRow, client.Value<_security_mgmt.ApiKeysRow, "id">, _security_mgmt.ApiKeysUpdate>,
    client.Deletes<client.Value<_security_mgmt.ApiKeysRow, "id">> {}

/** The filters of {@link IncidentEventsTable}. */
export interface IncidentEventsWhere {
  readonly id?: client.Filter<_security_mgmt.IncidentEventsRow, "id", "eq" | "in" | "ne">;
  readonly security_incident_id?: client.Filter<_security_mgmt.IncidentEventsRow, "security_incident_id", "eq" | "in" | "ne">;
  readonly written_by?: client.Filter<_security_mgmt.IncidentEventsRow, "written_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link IncidentEventsTable} lead to. */
export interface IncidentEventsReferences {
  readonly security_incident_id: _security_mgmt.SecurityIncidentsRow;
  readonly written_by: _user_mgmt.UsersRow;
}

/** Diary of an incident. Entries are added, never changed. (table security_mgmt.incident_events) */
export interface IncidentEventsTable
  extends client.Lists<_security_mgmt.IncidentEventsRow, IncidentEventsWhere, client.Order<"id" | "security_incident_id" | "written_by">, IncidentEventsReferences>,
    client.Creates<_security_mgmt.IncidentEventsInsert, client.Tagged<_security_mgmt.IncidentEventsRow>>,
    client.Gets<_security_mgmt.IncidentEventsRow, client.Value<_security_mgmt.IncidentEventsRow, "id">, IncidentEventsReferences>,
    client.Updates<_security_mgmt.IncidentEventsRow, client.Value<_security_mgmt.IncidentEventsRow, "id">, _security_mgmt.IncidentEventsUpdate>,
    client.Upserts<_security_mgmt.IncidentEventsRow, client.Value<_security_mgmt.IncidentEventsRow, "id">, _security_mgmt.IncidentEventsInsert>,
    client.Deletes<client.Value<_security_mgmt.IncidentEventsRow, "id">> {}

/** The filters of {@link LoginAttemptsTable}. */
export interface LoginAttemptsWhere {
  readonly id?: client.Filter<_security_mgmt.LoginAttemptsRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_mgmt.LoginAttemptsRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
  readonly user_id?: client.Filter<_security_mgmt.LoginAttemptsRow, "user_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link LoginAttemptsTable} lead to. */
export interface LoginAttemptsReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
  readonly user_id: _user_mgmt.UsersRow;
}

/** Every attempt to sign in, by quarter. Those that name no tenant are seen by administrators of the platform alone. (partitioned table security_mgmt.login_attempts) */
export interface LoginAttemptsTable
  extends client.Lists<_security_mgmt.LoginAttemptsRow, LoginAttemptsWhere, client.Order<"id" | "tenant_id" | "user_id">, LoginAttemptsReferences>,
    client.Gets<_security_mgmt.LoginAttemptsRow, client.Key<_security_mgmt.LoginAttemptsRow, "id" | "attempted_at">, LoginAttemptsReferences>,
    client.Updates<_security_mgmt.LoginAttemptsRow, client.Key<_security_mgmt.LoginAttemptsRow, "id" | "attempted_at">, _security_mgmt.LoginAttemptsUpdate>,
    client.Deletes<client.Key<_security_mgmt.LoginAttemptsRow, "id" | "attempted_at">> {}

/** The filters of {@link SecurityIncidentsTable}. */
export interface SecurityIncidentsWhere {
  readonly id?: client.Filter<_security_mgmt.SecurityIncidentsRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_mgmt.SecurityIncidentsRow, "tenant_id", "eq" | "in" | "ne">;
  readonly reported_by?: client.Filter<_security_mgmt.SecurityIncidentsRow, "reported_by", "eq" | "in" | "isnull" | "ne">;
  readonly assigned_to?: client.Filter<_security_mgmt.SecurityIncidentsRow, "assigned_to", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link SecurityIncidentsTable} lead to. */
export interface SecurityIncidentsReferences {
  readonly assigned_to: _user_mgmt.UsersRow;
  readonly reported_by: _user_mgmt.UsersRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** What went wrong, or might have: lost devices, stolen passwords, data sent to the wrong address. (table security_mgmt.security_incidents) */
export interface SecurityIncidentsTable
  extends client.Lists<_security_mgmt.SecurityIncidentsRow, SecurityIncidentsWhere, client.Order<"id" | "tenant_id" | "reported_by" | "assigned_to">, SecurityIncidentsReferences>,
    client.Creates<_security_mgmt.SecurityIncidentsInsert, client.Tagged<_security_mgmt.SecurityIncidentsRow>>,
    client.Gets<_security_mgmt.SecurityIncidentsRow, client.Value<_security_mgmt.SecurityIncidentsRow, "id">, SecurityIncidentsReferences>,
    client.Updates<_security_mgmt.SecurityIncidentsRow, client.Value<_security_mgmt.SecurityIncidentsRow, "id">, _security_mgmt.SecurityIncidentsUpdate>,
    client.Upserts<_security_mgmt.SecurityIncidentsRow, client.Value<_security_mgmt.SecurityIncidentsRow, "id">, _security_mgmt.SecurityIncidentsInsert>,
    client.Deletes<client.Value<_security_mgmt.SecurityIncidentsRow, "id">> {}

/** The filters of {@link SecurityPoliciesTable}. */
export interface SecurityPoliciesWhere {
  readonly id?: client.Filter<_security_mgmt.SecurityPoliciesRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_mgmt.SecurityPoliciesRow, "tenant_id", "eq" | "in" | "ne">;
  readonly approved_by?: client.Filter<_security_mgmt.SecurityPoliciesRow, "approved_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link SecurityPoliciesTable} lead to. */
export interface SecurityPoliciesReferences {
  readonly approved_by: _user_mgmt.UsersRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Rules that a tenant sets for its members, by version: a change adds a version and ends the one before. (table security_mgmt.security_policies) */
export interface SecurityPoliciesTable
  extends client.Lists<_security_mgmt.SecurityPoliciesRow, SecurityPoliciesWhere, client.Order<"id" | "tenant_id" | "approved_by">, SecurityPoliciesReferences>,
    client.Creates<_security_mgmt.SecurityPoliciesInsert, client.Tagged<_security_mgmt.SecurityPoliciesRow>>,
    client.Gets<_security_mgmt.SecurityPoliciesRow, client.Value<_security_mgmt.SecurityPoliciesRow, "id">, SecurityPoliciesReferences>,
    client.Updates<_security_mgmt.SecurityPoliciesRow, client.Value<_security_mgmt.SecurityPoliciesRow, "id">, _security_mgmt.SecurityPoliciesUpdate>,
    client.Upserts<_security_mgmt.SecurityPoliciesRow, client.Value<_security_mgmt.SecurityPoliciesRow, "id">, _security_mgmt.SecurityPoliciesInsert>,
    client.Deletes<client.Value<_security_mgmt.SecurityPoliciesRow, "id">> {}

/** The filters of {@link SecurityPoliciesAuditTable}. */
export interface SecurityPoliciesAuditWhere {
  readonly id?: client.Filter<_security_mgmt.SecurityPoliciesAuditRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_security_mgmt.SecurityPoliciesAuditRow, "tenant_id", "eq" | "in" | "ne">;
  readonly row_id?: client.Filter<_security_mgmt.SecurityPoliciesAuditRow, "row_id", "eq" | "in" | "ne">;
}

/** What the references of {@link SecurityPoliciesAuditTable} lead to. */
export interface SecurityPoliciesAuditReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** History of security_policies: the row before and after each change. Written by a trigger, changed by nobody. (table security_mgmt.security_policies_audit) */
export interface SecurityPoliciesAuditTable
  extends client.Lists<_security_mgmt.SecurityPoliciesAuditRow, SecurityPoliciesAuditWhere, client.Order<"id" | "tenant_id" | "row_id">, SecurityPoliciesAuditReferences>,
    client.Creates<_security_mgmt.SecurityPoliciesAuditInsert, client.Tagged<_security_mgmt.SecurityPoliciesAuditRow>>,
    client.Gets<_security_mgmt.SecurityPoliciesAuditRow, client.Value<_security_mgmt.SecurityPoliciesAuditRow, "id">, SecurityPoliciesAuditReferences>,
    client.Updates<_security_mgmt.SecurityPoliciesAuditRow, client.Value<_security_mgmt.SecurityPoliciesAuditRow, "id">, _security_mgmt.SecurityPoliciesAuditUpdate>,
    client.Upserts<_security_mgmt.SecurityPoliciesAuditRow, client.Value<_security_mgmt.SecurityPoliciesAuditRow, "id">, _security_mgmt.SecurityPoliciesAuditInsert>,
    client.Deletes<client.Value<_security_mgmt.SecurityPoliciesAuditRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly accessReviewItems: AccessReviewItemsTable;
  readonly accessReviews: AccessReviewsTable;
  readonly apiKeys: ApiKeysTable;
  readonly incidentEvents: IncidentEventsTable;
  readonly loginAttempts: LoginAttemptsTable;
  readonly securityIncidents: SecurityIncidentsTable;
  readonly securityPolicies: SecurityPoliciesTable;
  readonly securityPoliciesAudit: SecurityPoliciesAuditTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    accessReviewItems: client.relation<AccessReviewItemsTable>(
      transport,
      "/api/security-mgmt/access-review-items",
      ["access_review_id", "user_id", "role_id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    accessReviews: client.relation<AccessReviewsTable>(
      transport,
      "/api/security-mgmt/access-reviews",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    apiKeys: client.relation<ApiKeysTable>(
      transport,
      "/api/security-mgmt/api-keys",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
    incidentEvents: client.relation<IncidentEventsTable>(
      transport,
      "/api/security-mgmt/incident-events",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    loginAttempts: client.relation<LoginAttemptsTable>(
      transport,
      "/api/security-mgmt/login-attempts",
      ["id", "attempted_at"],
      ["list", "get", "update", "delete"],
    ),
    securityIncidents: client.relation<SecurityIncidentsTable>(
      transport,
      "/api/security-mgmt/security-incidents",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    securityPolicies: client.relation<SecurityPoliciesTable>(
      transport,
      "/api/security-mgmt/security-policies",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    securityPoliciesAudit: client.relation<SecurityPoliciesAuditTable>(
      transport,
      "/api/security-mgmt/security-policies-audit",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
  };
}
