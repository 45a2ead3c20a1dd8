-- Thorbis Business OS, schema auth: who is signed in.
--
-- Login identities, across all tenants, and the function that tells which of them the running session acts for.
-- A person's membership in a tenant, with profile and roles, is a row of user_mgmt.users.

CREATE SCHEMA auth;

CREATE TABLE auth.users (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email              system_core.email_address NOT NULL,
  phone              system_core.phone_number,
  email_confirmed_at timestamptz,
  last_sign_in_at    timestamptz,
  banned_until       timestamptz,
  metadata           jsonb NOT NULL DEFAULT '{}',
  created_at         timestamptz NOT NULL DEFAULT now(),
  updated_at         timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_auth_users_email UNIQUE (email)
);

CREATE TRIGGER set_updated_at
  BEFORE UPDATE ON auth.users
  FOR EACH ROW EXECUTE FUNCTION system_core.set_updated_at();

-- The setting is empty, not unset, on a pooled connection that was used before: both mean "nobody".
CREATE FUNCTION auth.uid() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = ''
AS $function$
  SELECT nullif(current_setting('app.current_user_id', true), '')::uuid
$function$;

CREATE FUNCTION auth.is_platform_admin() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = ''
AS $function$
  SELECT pg_catalog.pg_has_role(current_user, 'platform_admin_role', 'USAGE')
$function$;
