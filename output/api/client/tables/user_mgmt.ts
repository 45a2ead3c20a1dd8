// Made by pgscribe. Don't edit: `pgscribe generate` makes it anew.
// The operations on the relations of schema user_mgmt.

import * as client from "../client.js";
import type * as _auth from "../types/auth.js";
import type * as _tenant_mgmt from "../types/tenant_mgmt.js";
import type * as _user_mgmt from "../types/user_mgmt.js";

/** The filters of {@link RolesTable}. */
export interface RolesWhere {
  readonly id?: client.Filter<_user_mgmt.RolesRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_user_mgmt.RolesRow, "tenant_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link RolesTable} lead to. */
export interface RolesReferences {
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Bundles of permissions. A system role has no tenant and is the same for all. (table user_mgmt.roles) */
export interface RolesTable
  extends client.Lists<_user_mgmt.RolesRow, RolesWhere, client.Order<"id" | "tenant_id">, RolesReferences>,
    client.Creates<_user_mgmt.RolesInsert, client.Tagged<_user_mgmt.RolesRow>>,
    client.Gets<_user_mgmt.RolesRow, client.Value<_user_mgmt.RolesRow, "id">, RolesReferences>,
    client.Updates<_user_mgmt.RolesRow, client.Value<_user_mgmt.RolesRow, "id">, _user_mgmt.RolesUpdate>,
    client.Upserts<_user_mgmt.RolesRow, client.Value<_user_mgmt.RolesRow, "id">, _user_mgmt.RolesInsert>,
    client.Deletes<client.Value<_user_mgmt.RolesRow, "id">> {}

/** The filters of {@link UserPreferencesTable}. */
export interface UserPreferencesWhere {
  readonly id?: client.Filter<_user_mgmt.UserPreferencesRow, "id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_user_mgmt.UserPreferencesRow, "user_id", "eq" | "in" | "ne">;
}

/** What the references of {@link UserPreferencesTable} lead to. */
export interface UserPreferencesReferences {
  readonly user_id: _user_mgmt.UsersRow;
}

/** What a member has set in the app, one row per setting. (table user_mgmt.user_preferences) */
export interface UserPreferencesTable
  extends client.Lists<_user_mgmt.UserPreferencesRow, UserPreferencesWhere, client.Order<"id" | "user_id">, UserPreferencesReferences>,
    client.Creates<_user_mgmt.UserPreferencesInsert, client.Tagged<_user_mgmt.UserPreferencesRow>>,
    client.Gets<_user_mgmt.UserPreferencesRow, client.Value<_user_mgmt.UserPreferencesRow, "id">, UserPreferencesReferences>,
    client.Updates<_user_mgmt.UserPreferencesRow, client.Value<_user_mgmt.UserPreferencesRow, "id">, _user_mgmt.UserPreferencesUpdate>,
    client.Upserts<_user_mgmt.UserPreferencesRow, client.Value<_user_mgmt.UserPreferencesRow, "id">, _user_mgmt.UserPreferencesInsert>,
    client.Deletes<client.Value<_user_mgmt.UserPreferencesRow, "id">> {}

/** The filters of {@link UserRolesTable}. */
export interface UserRolesWhere {
  readonly id?: client.Filter<_user_mgmt.UserRolesRow, "id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_user_mgmt.UserRolesRow, "user_id", "eq" | "in" | "ne">;
  readonly role_id?: client.Filter<_user_mgmt.UserRolesRow, "role_id", "eq" | "in" | "ne">;
  readonly assigned_by?: client.Filter<_user_mgmt.UserRolesRow, "assigned_by", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link UserRolesTable} lead to. */
export interface UserRolesReferences {
  readonly assigned_by: _user_mgmt.UsersRow;
  readonly role_id: _user_mgmt.RolesRow;
  readonly user_id: _user_mgmt.UsersRow;
}

/** Which member holds which role, since when, until when, and who gave it. (table user_mgmt.user_roles) */
export interface UserRolesTable
  extends client.Lists<_user_mgmt.UserRolesRow, UserRolesWhere, client.Order<"id" | "user_id" | "role_id" | "assigned_by">, UserRolesReferences>,
    client.Creates<_user_mgmt.UserRolesInsert, client.Tagged<_user_mgmt.UserRolesRow>>,
    client.Gets<_user_mgmt.UserRolesRow, client.Value<_user_mgmt.UserRolesRow, "id">, UserRolesReferences>,
    client.Updates<_user_mgmt.UserRolesRow, client.Value<_user_mgmt.UserRolesRow, "id">, _user_mgmt.UserRolesUpdate>,
    client.Upserts<_user_mgmt.UserRolesRow, client.Value<_user_mgmt.UserRolesRow, "id">, _user_mgmt.UserRolesInsert>,
    client.Deletes<client.Value<_user_mgmt.UserRolesRow, "id">> {}

/** The filters of {@link UserSessionsTable}. */
export interface UserSessionsWhere {
  readonly id?: client.Filter<_user_mgmt.UserSessionsRow, "id", "eq" | "in" | "ne">;
  readonly user_id?: client.Filter<_user_mgmt.UserSessionsRow, "user_id", "eq" | "in" | "ne">;
}

/** What the references of {@link UserSessionsTable} lead to. */
export interface UserSessionsReferences {
  readonly user_id: _user_mgmt.UsersRow;
}

/** Sessions of members on their devices. (table user_mgmt.user_sessions) */
export interface UserSessionsTable
  extends client.Lists<_user_mgmt.UserSessionsRow, UserSessionsWhere, client.Order<"id" | "user_id">, UserSessionsReferences>,
    client.Gets<_user_mgmt.UserSessionsRow, client.Value<_user_mgmt.UserSessionsRow, "id">, UserSessionsReferences>,
    client.Updates<_user_mgmt.UserSessionsRow, client.Value<_user_mgmt.UserSessionsRow, "id">, _user_mgmt.UserSessionsUpdate>,
    client.Deletes<client.Value<_user_mgmt.UserSessionsRow, "id">> {}

/** The filters of {@link UsersTable}. */
export interface UsersWhere {
  readonly id?: client.Filter<_user_mgmt.UsersRow, "id", "eq" | "in" | "ne">;
  readonly tenant_id?: client.Filter<_user_mgmt.UsersRow, "tenant_id", "eq" | "in" | "ne">;
  readonly auth_user_id?: client.Filter<_user_mgmt.UsersRow, "auth_user_id", "eq" | "in" | "isnull" | "ne">;
}

/** What the references of {@link UsersTable} lead to. */
export interface UsersReferences {
  readonly auth_user_id: _auth.UsersRow;
  readonly tenant_id: _tenant_mgmt.TenantsRow;
}

/** Members of a tenant. Who works for two tenants has two rows and one identity in auth.users. (table user_mgmt.users) */
export interface UsersTable
  extends client.Lists<_user_mgmt.UsersRow, UsersWhere, client.Order<"id" | "tenant_id" | "auth_user_id">, UsersReferences>,
    client.Gets<_user_mgmt.UsersRow, client.Value<_user_mgmt.UsersRow, "id">, UsersReferences>,
    client.Updates<_user_mgmt.UsersRow, client.Value<_user_mgmt.UsersRow, "id">, _user_mgmt.UsersUpdate>,
    client.Deletes<client.Value<_user_mgmt.UsersRow, "id">> {}

/** The relations of the schema. */
export interface Tables {
  readonly roles: RolesTable;
  readonly userPreferences: UserPreferencesTable;
  readonly userRoles: UserRolesTable;
  readonly userSessions: UserSessionsTable;
  readonly users: UsersTable;
}

export function tables(transport: client.Transport): Tables {
  return {
    roles: client.relation<RolesTable>(
      transport,
      "/api/user-mgmt/roles",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    userPreferences: client.relation<UserPreferencesTable>(
      transport,
      "/api/user-mgmt/user-preferences",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    userRoles: client.relation<UserRolesTable>(
      transport,
      "/api/user-mgmt/user-roles",
      ["id"],
      ["list", "create", "get", "update", "upsert", "delete"],
    ),
    userSessions: client.relation<UserSessionsTable>(
      transport,
      "/api/user-mgmt/user-sessions",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
    users: client.relation<UsersTable>(
      transport,
      "/api/user-mgmt/users",
      ["id"],
      ["list", "get", "update", "delete"],
    ),
  };
}
