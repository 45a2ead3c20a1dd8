-- Thorbis Business OS: row-level security of the platform's own schemas.
--
-- Loaded after the sample data: FORCE holds for the owner too, who from then on sees nothing without a policy.
-- Each table says ENABLE and FORCE, then its policies. How they are made:
-- * USING compares the tenant column with tenant_mgmt.current_tenant_id(). The call stands in a sub-select, so
--   that it is made once per query and not once per row.
-- * WITH CHECK asks besides that every parent is visible to whoever writes: foreign keys are checked without
--   policies, and would otherwise tell whether a row of another tenant exists.
-- * A table without a tenant column is reached through its parent, whose own policies then hold.
-- * A policy of a partitioned table does not protect a partition that is read by name, so row-level security is
--   on for each partition, without a policy: nobody but a superuser reads one directly.

-- auth --------------------------------------------------------------------------------------------------------

ALTER TABLE auth.users ENABLE ROW LEVEL SECURITY;

-- The signed-in person, and the colleagues of the current tenant.
CREATE POLICY own_identity_and_colleagues ON auth.users
  FOR SELECT TO authenticated_users
  USING (
    id = (SELECT auth.uid())
    OR id IN (SELECT u.auth_user_id FROM user_mgmt.users AS u)
  );

CREATE POLICY platform_admin_access ON auth.users
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

-- system_core -------------------------------------------------------------------------------------------------

ALTER TABLE system_core.system_config ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_config FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON system_core.system_config
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE system_core.system_config_audit ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON system_core.system_config_audit
  FOR SELECT TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()));

ALTER TABLE system_core.system_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_01 ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_01 FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_02 ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_02 FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_03 ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_03 FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_03_a ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_03_a FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_03_b ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_03_b FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_04 ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_04 FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_05 ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_05 FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_06 ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_2026_06 FORCE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE system_core.system_events_default FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON system_core.system_events
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (system_events.user_id IS NULL OR EXISTS (SELECT FROM auth.users AS p WHERE p.id = system_events.user_id))
  );

CREATE POLICY platform_admin_access ON system_core.system_events
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE system_core.api_endpoints ENABLE ROW LEVEL SECURITY;

CREATE POLICY read_active_endpoints ON system_core.api_endpoints
  FOR SELECT TO authenticated_users
  USING (is_active AND (SELECT tenant_mgmt.current_tenant_id()) IS NOT NULL);

CREATE POLICY platform_admin_access ON system_core.api_endpoints
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

-- tenant_mgmt -------------------------------------------------------------------------------------------------

ALTER TABLE tenant_mgmt.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenants FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON tenant_mgmt.tenants
  FOR ALL TO authenticated_users
  USING (id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON tenant_mgmt.tenants
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE tenant_mgmt.tenant_subscriptions ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_subscriptions FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON tenant_mgmt.tenant_subscriptions
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON tenant_mgmt.tenant_subscriptions
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE tenant_mgmt.tenant_billing_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_billing_history FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON tenant_mgmt.tenant_billing_history
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM tenant_mgmt.tenant_subscriptions AS p WHERE p.id = tenant_billing_history.subscription_id)
  );

CREATE POLICY platform_admin_access ON tenant_mgmt.tenant_billing_history
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE tenant_mgmt.tenant_usage_metrics ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics FORCE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_0 ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_0 FORCE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_1 FORCE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_2 FORCE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_3 ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.tenant_usage_metrics_3 FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON tenant_mgmt.tenant_usage_metrics
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON tenant_mgmt.tenant_usage_metrics
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE tenant_mgmt.number_sequences ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_mgmt.number_sequences FORCE ROW LEVEL SECURITY;

-- For everybody, since next_document_number() runs as the owner of the database, whoever that is; who may do
-- what with the table is said by the grants.
CREATE POLICY tenant_isolation ON tenant_mgmt.number_sequences
  FOR ALL TO PUBLIC
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

-- user_mgmt ---------------------------------------------------------------------------------------------------

ALTER TABLE user_mgmt.users ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_mgmt.users FORCE ROW LEVEL SECURITY;

-- The services see members too, though only their ids: what they write names members.
CREATE POLICY tenant_isolation ON user_mgmt.users
  FOR ALL TO authenticated_users, payment_service_role, case_service_role
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON user_mgmt.users
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE user_mgmt.roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_mgmt.roles FORCE ROW LEVEL SECURITY;

-- System roles belong to no tenant: each tenant sees them and none can change them.
CREATE POLICY tenant_and_system_roles ON user_mgmt.roles
  FOR SELECT TO authenticated_users
  USING (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    OR (is_system_role AND (SELECT tenant_mgmt.current_tenant_id()) IS NOT NULL)
  );

CREATE POLICY tenant_isolation_insert ON user_mgmt.roles
  FOR INSERT TO authenticated_users
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY tenant_isolation_update ON user_mgmt.roles
  FOR UPDATE TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY tenant_isolation_delete ON user_mgmt.roles
  FOR DELETE TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON user_mgmt.roles
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE user_mgmt.user_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_mgmt.user_roles FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON user_mgmt.user_roles
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_roles.user_id))
  WITH CHECK (
    EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_roles.user_id)
    AND EXISTS (SELECT FROM user_mgmt.roles AS p WHERE p.id = user_roles.role_id)
    AND (
      user_roles.assigned_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_roles.assigned_by)
    )
  );

CREATE POLICY platform_admin_access ON user_mgmt.user_roles
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE user_mgmt.user_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_mgmt.user_sessions FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON user_mgmt.user_sessions
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_sessions.user_id))
  WITH CHECK (EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_sessions.user_id));

CREATE POLICY platform_admin_access ON user_mgmt.user_sessions
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE user_mgmt.user_preferences ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_mgmt.user_preferences FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON user_mgmt.user_preferences
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_preferences.user_id))
  WITH CHECK (EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = user_preferences.user_id));

CREATE POLICY platform_admin_access ON user_mgmt.user_preferences
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));
