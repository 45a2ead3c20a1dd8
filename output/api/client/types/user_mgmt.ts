// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// Schema user_mgmt, as read through the JSON of the server that pgscribe generates.

import type * as pg from "./_support.js";

/**
 * What part of the app a preference is about.
 *
 * user_mgmt.preference_type_enum · enum
 */
export type PreferenceTypeEnum = (typeof preferenceTypeEnumLabels)[number];

/** The labels of PreferenceTypeEnum in their order, which comparisons follow. */
export const preferenceTypeEnumLabels = [
  "UI",
  "NOTIFICATION",
  "LOCALE",
  "ACCESSIBILITY",
] as const;

/**
 * Who made a role: SYSTEM belongs to the platform, BUILT_IN came with the tenant, CUSTOM was made by it.
 *
 * user_mgmt.role_type_enum · enum
 */
export type RoleTypeEnum = (typeof roleTypeEnumLabels)[number];

/** The labels of RoleTypeEnum in their order, which comparisons follow. */
export const roleTypeEnumLabels = [
  "SYSTEM",
  "BUILT_IN",
  "CUSTOM",
] as const;

/**
 * Where a member stands. INVITED people have no identity yet, LOCKED ones failed to sign in too often.
 *
 * user_mgmt.user_status_enum · enum
 */
export type UserStatusEnum = (typeof userStatusEnumLabels)[number];

/** The labels of UserStatusEnum in their order, which comparisons follow. */
export const userStatusEnumLabels = [
  "INVITED",
  "ACTIVE",
  "LOCKED",
  "DEACTIVATED",
] as const;

/**
 * Bundles of permissions. A system role has no tenant and is the same for all.
 *
 * user_mgmt.roles · table · unique (tenant_id, name) · check (is_system_role = (tenant_id IS NULL)) · owner platform-team · businessKey tenant_id, name
 */
export interface RolesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name of the role, such as dispatcher.
   *
   * character varying(255) · part of unique key
   */
  name: string;
  /**
   * What the role is for; NULL when the name says it.
   *
   * text
   */
  description: string | null;
  /**
   * What the role may do, as module.action; an asterisk stands for all.
   *
   * text[] · default '{}'::text[]
   */
  permissions: pg.ArrayOf<string>;
  /**
   * How the role is shown and assigned; NULL for the usual way.
   *
   * jsonb
   */
  role_config: pg.JsonValue | null;
  /**
   * Who made the role.
   *
   * user_mgmt.role_type_enum · default 'CUSTOM'::user_mgmt.role_type_enum
   */
  role_type: RoleTypeEnum;
  /**
   * The tenant the role belongs to; NULL for system roles.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string | null;
  /**
   * Whether the role is the platform's; then it has no tenant and tenants can't change it.
   *
   * boolean · default false
   */
  is_system_role: boolean;
}

/** What can be given for a new row of {@link RolesRow}. */
export interface RolesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Name of the role, such as dispatcher. */
  name: string;
  /** What the role is for; NULL when the name says it. */
  description?: string | null;
  /** What the role may do, as module.action; an asterisk stands for all. · default '{}'::text[] */
  permissions?: pg.ArrayOf<string>;
  /** How the role is shown and assigned; NULL for the usual way. */
  role_config?: pg.JsonValue | null;
  /** Who made the role. · default 'CUSTOM'::user_mgmt.role_type_enum */
  role_type?: RoleTypeEnum;
  /** The tenant the role belongs to; NULL for system roles. */
  tenant_id?: string | null;
  /** Whether the role is the platform's; then it has no tenant and tenants can't change it. · default false */
  is_system_role?: boolean;
}

/** What can be changed in a {@link RolesRow}. */
export type RolesUpdate = pg.Changes<RolesInsert>;

/** Where a {@link RolesRow} leads. */
export const rolesRelations = [
  {
    kind: "foreign key",
    name: "roles_tenant_id_fkey",
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

/**
 * What a member has set in the app, one row per setting.
 *
 * user_mgmt.user_preferences · table · unique (user_id, preference_key) · owner platform-team
 */
export interface UserPreferencesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Whose preference it is.
   *
   * uuid · part of unique key · → user_mgmt.users.id
   */
  user_id: string;
  /**
   * Name of the setting, such as theme.
   *
   * character varying(100) · part of unique key
   */
  preference_key: string;
  /**
   * What it is set to, as JSON of any kind.
   *
   * jsonb
   */
  preference_value: pg.JsonValue;
  /**
   * What part of the app it is about.
   *
   * user_mgmt.preference_type_enum · default 'UI'::user_mgmt.preference_type_enum
   */
  preference_type: PreferenceTypeEnum;
  /**
   * When it last changed, kept by a trigger.
   *
   * timestamp with time zone · default now()
   */
  updated_at: string;
}

/** What can be given for a new row of {@link UserPreferencesRow}. */
export interface UserPreferencesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** Whose preference it is. */
  user_id: string;
  /** Name of the setting, such as theme. */
  preference_key: string;
  /** What it is set to, as JSON of any kind. */
  preference_value: pg.JsonValue;
  /** What part of the app it is about. · default 'UI'::user_mgmt.preference_type_enum */
  preference_type?: PreferenceTypeEnum;
  /** When it last changed, kept by a trigger. · default now() */
  updated_at?: string;
}

/** What can be changed in a {@link UserPreferencesRow}. */
export type UserPreferencesUpdate = pg.Changes<UserPreferencesInsert>;

/** Where a {@link UserPreferencesRow} leads. */
export const userPreferencesRelations = [
  {
    kind: "foreign key",
    name: "user_preferences_user_id_fkey",
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
 * Which member holds which role, since when, until when, and who gave it.
 *
 * user_mgmt.user_roles · table · unique (user_id, role_id) · check (expires_at > assigned_at) · owner platform-team
 */
export interface UserRolesRow {
  /**
   * Surrogate key.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * The member who holds the role.
   *
   * uuid · part of unique key · → user_mgmt.users.id
   */
  user_id: string;
  /**
   * The role that is held.
   *
   * uuid · part of unique key · → user_mgmt.roles.id
   */
  role_id: string;
  /**
   * The member who gave it; NULL when the platform did.
   *
   * uuid · → user_mgmt.users.id
   */
  assigned_by: string | null;
  /**
   * Since when the role is held.
   *
   * timestamp with time zone · default now()
   */
  assigned_at: string;
  /**
   * Until when the role is held; NULL for good.
   *
   * timestamp with time zone
   */
  expires_at: string | null;
  /**
   * Why it was given, such as a ticket; NULL when nothing is noted.
   *
   * jsonb · classification INTERNAL
   */
  assignment_context: pg.JsonValue | null;
}

/** What can be given for a new row of {@link UserRolesRow}. */
export interface UserRolesInsert {
  /** Surrogate key. · default gen_random_uuid() */
  id?: string;
  /** The member who holds the role. */
  user_id: string;
  /** The role that is held. */
  role_id: string;
  /** The member who gave it; NULL when the platform did. */
  assigned_by?: string | null;
  /** Since when the role is held. · default now() */
  assigned_at?: string;
  /** Until when the role is held; NULL for good. */
  expires_at?: string | null;
  /** Why it was given, such as a ticket; NULL when nothing is noted. */
  assignment_context?: pg.JsonValue | null;
}

/** What can be changed in a {@link UserRolesRow}. */
export type UserRolesUpdate = pg.Changes<UserRolesInsert>;

/** Where a {@link UserRolesRow} leads. */
export const userRolesRelations = [
  {
    kind: "foreign key",
    name: "user_roles_assigned_by_fkey",
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
    name: "user_roles_role_id_fkey",
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
    name: "user_roles_user_id_fkey",
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
 * Sessions of members on their devices.
 *
 * user_mgmt.user_sessions · table · check (expires_at > created_at) · owner platform-team · retention 90 days · compliance GDPR
 */
export interface UserSessionsRow {
  /**
   * Surrogate key, safe to show; the token is not.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Whose session it is.
   *
   * uuid · → user_mgmt.users.id
   */
  user_id: string;
  /**
   * Address the session was started from; NULL when it was behind a relay.
   *
   * inet · classification CONFIDENTIAL · compliance GDPR
   */
  client_ip: string | null;
  /**
   * What the client called itself; NULL when it didn't.
   *
   * text · classification INTERNAL
   */
  user_agent: string | null;
  /**
   * When the session was started.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
  /**
   * When the session ends by itself.
   *
   * timestamp with time zone
   */
  expires_at: string;
  /**
   * Whether it can still be used; false after signing out.
   *
   * boolean · default true
   */
  is_active: boolean;
}

/** What can be given for a new row of {@link UserSessionsRow}. */
export interface UserSessionsInsert {
  /** Surrogate key, safe to show; the token is not. · default gen_random_uuid() */
  id?: string;
  /** Whose session it is. */
  user_id: string;
  /** Address the session was started from; NULL when it was behind a relay. */
  client_ip?: string | null;
  /** What the client called itself; NULL when it didn't. */
  user_agent?: string | null;
  /** When the session was started. · default now() */
  created_at?: string;
  /** When the session ends by itself. */
  expires_at: string;
  /** Whether it can still be used; false after signing out. · default true */
  is_active?: boolean;
}

/** What can be changed in a {@link UserSessionsRow}. */
export type UserSessionsUpdate = pg.Changes<UserSessionsInsert>;

/** Where a {@link UserSessionsRow} leads. */
export const userSessionsRelations = [
  {
    kind: "foreign key",
    name: "user_sessions_user_id_fkey",
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
 * Members of a tenant. Who works for two tenants has two rows and one identity in auth.users.
 *
 * user_mgmt.users · table · unique (tenant_id, username) · owner platform-team · businessKey tenant_id, email · compliance GDPR, CCPA · retention until erased on request
 */
export interface UsersRow {
  /**
   * Identity of the membership.
   *
   * uuid · primary key · default gen_random_uuid()
   */
  id: string;
  /**
   * Name shown to colleagues.
   *
   * character varying(100) · part of unique key · classification CONFIDENTIAL · compliance GDPR
   */
  username: string;
  /**
   * What the person tells about themselves: first_name, title; NULL when nothing.
   *
   * jsonb · classification CONFIDENTIAL · compliance GDPR
   */
  profile_data: pg.JsonValue | null;
  /**
   * Where the member stands.
   *
   * user_mgmt.user_status_enum · default 'INVITED'::user_mgmt.user_status_enum
   */
  status: UserStatusEnum;
  /**
   * When the member last signed in to this tenant; NULL before the first time.
   *
   * timestamp with time zone · classification INTERNAL
   */
  last_login_at: string | null;
  /**
   * The tenant the person is a member of.
   *
   * uuid · part of unique key · → tenant_mgmt.tenants.id
   */
  tenant_id: string;
  /**
   * The identity that signs in; NULL until the invitation is accepted.
   *
   * uuid · → auth.users.id
   */
  auth_user_id: string | null;
  /**
   * When the person was invited.
   *
   * timestamp with time zone · default now()
   */
  created_at: string;
}

/** What can be given for a new row of {@link UsersRow}. */
export interface UsersInsert {
  /** Identity of the membership. · default gen_random_uuid() */
  id?: string;
  /** Name shown to colleagues. */
  username: string;
  /** What the person tells about themselves: first_name, title; NULL when nothing. */
  profile_data?: pg.JsonValue | null;
  /** Where the member stands. · default 'INVITED'::user_mgmt.user_status_enum */
  status?: UserStatusEnum;
  /** When the member last signed in to this tenant; NULL before the first time. */
  last_login_at?: string | null;
  /** The tenant the person is a member of. */
  tenant_id: string;
  /** The identity that signs in; NULL until the invitation is accepted. */
  auth_user_id?: string | null;
  /** When the person was invited. · default now() */
  created_at?: string;
}

/** What can be changed in a {@link UsersRow}. */
export type UsersUpdate = pg.Changes<UsersInsert>;

/** Where a {@link UsersRow} leads. */
export const usersRelations = [
  {
    kind: "foreign key",
    name: "users_auth_user_id_fkey",
    columns: ["auth_user_id"],
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
    name: "users_tenant_id_fkey",
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
