-- Thorbis Business OS, schema user_mgmt: people in a tenant, their roles, sessions and preferences.

CREATE SCHEMA user_mgmt;

CREATE TYPE user_mgmt.user_status_enum AS ENUM ('INVITED', 'ACTIVE', 'LOCKED', 'DEACTIVATED');

CREATE TYPE user_mgmt.role_type_enum AS ENUM ('SYSTEM', 'BUILT_IN', 'CUSTOM');

CREATE TYPE user_mgmt.preference_type_enum AS ENUM ('UI', 'NOTIFICATION', 'LOCALE', 'ACCESSIBILITY');

-- Users and roles ---------------------------------------------------------------------------------------------

CREATE TABLE user_mgmt.users (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email         system_core.email_address NOT NULL,
  username      varchar(100) NOT NULL,
  password_hash text,
  profile_data  jsonb,
  status        user_mgmt.user_status_enum NOT NULL DEFAULT 'INVITED',
  last_login_at timestamptz,
  tenant_id     uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  auth_user_id  uuid REFERENCES auth.users (id),
  created_at    timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_users_tenant_email UNIQUE (tenant_id, email),
  CONSTRAINT uk_users_tenant_username UNIQUE (tenant_id, username)
);

CREATE UNIQUE INDEX uk_users_tenant_auth_user ON user_mgmt.users (tenant_id, auth_user_id)
  WHERE auth_user_id IS NOT NULL;
CREATE INDEX idx_users_auth_user ON user_mgmt.users (auth_user_id);
CREATE INDEX idx_users_tenant_last_login_desc ON user_mgmt.users (tenant_id, last_login_at DESC NULLS LAST);

CREATE TABLE user_mgmt.roles (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name           varchar(255) NOT NULL,
  description    text,
  permissions    text[] NOT NULL DEFAULT '{}',
  role_config    jsonb,
  role_type      user_mgmt.role_type_enum NOT NULL DEFAULT 'CUSTOM',
  tenant_id      uuid REFERENCES tenant_mgmt.tenants (id),
  is_system_role boolean NOT NULL DEFAULT false,

  -- system roles have no tenant; without NULLS NOT DISTINCT two of them could share a name
  CONSTRAINT uk_roles_tenant_name UNIQUE NULLS NOT DISTINCT (tenant_id, name),
  CONSTRAINT chk_roles_system CHECK (is_system_role = (tenant_id IS NULL))
);

CREATE INDEX idx_roles_permissions_gin ON user_mgmt.roles USING gin (permissions);

CREATE TABLE user_mgmt.user_roles (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id            uuid NOT NULL REFERENCES user_mgmt.users (id) ON DELETE CASCADE,
  role_id            uuid NOT NULL REFERENCES user_mgmt.roles (id) ON DELETE RESTRICT,
  assigned_by        uuid REFERENCES user_mgmt.users (id) ON DELETE SET NULL,
  assigned_at        timestamptz NOT NULL DEFAULT now(),
  expires_at         timestamptz,
  assignment_context jsonb,

  CONSTRAINT uk_user_roles_user_role UNIQUE (user_id, role_id),
  CONSTRAINT chk_user_roles_expiry CHECK (expires_at > assigned_at)
);

CREATE INDEX idx_user_roles_role ON user_mgmt.user_roles (role_id);
CREATE INDEX idx_user_roles_assigned_by ON user_mgmt.user_roles (assigned_by);

-- Sessions and preferences ------------------------------------------------------------------------------------

CREATE TABLE user_mgmt.user_sessions (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id       uuid NOT NULL REFERENCES user_mgmt.users (id) ON DELETE CASCADE,
  session_token varchar(255) NOT NULL,
  client_ip     inet,
  user_agent    text,
  created_at    timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz NOT NULL,
  is_active     boolean NOT NULL DEFAULT true,

  CONSTRAINT uk_user_sessions_token UNIQUE (session_token),
  CONSTRAINT chk_user_sessions_expiry CHECK (expires_at > created_at)
);

CREATE INDEX idx_user_sessions_user ON user_mgmt.user_sessions (user_id);
CREATE INDEX idx_user_sessions_expires_at_partial ON user_mgmt.user_sessions (expires_at) WHERE is_active;

CREATE TABLE user_mgmt.user_preferences (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id          uuid NOT NULL REFERENCES user_mgmt.users (id) ON DELETE CASCADE,
  preference_key   varchar(100) NOT NULL,
  preference_value jsonb NOT NULL,
  preference_type  user_mgmt.preference_type_enum NOT NULL DEFAULT 'UI',
  updated_at       timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_user_preferences_user_key UNIQUE (user_id, preference_key)
);

CREATE TRIGGER set_updated_at
  BEFORE UPDATE ON user_mgmt.user_preferences
  FOR EACH ROW EXECUTE FUNCTION system_core.set_updated_at();

-- True when the signed-in person holds every permission that is asked for: has_permissions('hs.read', 'hs.write')
CREATE FUNCTION user_mgmt.has_permissions(VARIADIC p_permissions text[]) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT p_permissions <@ coalesce(array_agg(held.permission), '{}')
  FROM user_mgmt.users AS u
  JOIN user_mgmt.user_roles AS ur ON ur.user_id = u.id AND (ur.expires_at IS NULL OR ur.expires_at > now())
  JOIN user_mgmt.roles AS r ON r.id = ur.role_id
  CROSS JOIN LATERAL unnest(r.permissions) AS held (permission)
  WHERE u.auth_user_id = auth.uid()
    AND u.tenant_id = tenant_mgmt.current_tenant_id()
$function$;
