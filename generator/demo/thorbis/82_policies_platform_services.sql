-- Thorbis Business OS: row-level security of security_mgmt, monitoring_obs, perf_mgmt and security_hardening. How
-- policies are made is said at the top of 80_policies_core.sql.

-- security_mgmt ----------------------------------------------------------------------------------------------

ALTER TABLE security_mgmt.security_policies ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.security_policies FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_mgmt.security_policies
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (
      security_policies.approved_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = security_policies.approved_by)
    )
  );

-- Reading only: a change is entered into the history of the current tenant, and administrators have none.
CREATE POLICY platform_admin_access ON security_mgmt.security_policies
  FOR SELECT TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.api_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.api_keys FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_mgmt.api_keys
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (
      api_keys.owner_user_id IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = api_keys.owner_user_id)
    )
  );

CREATE POLICY platform_admin_access ON security_mgmt.api_keys
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.access_reviews ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.access_reviews FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_mgmt.access_reviews
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (
      access_reviews.reviewer_id IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = access_reviews.reviewer_id)
    )
  );

CREATE POLICY platform_admin_access ON security_mgmt.access_reviews
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.access_review_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.access_review_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON security_mgmt.access_review_items
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM security_mgmt.access_reviews AS p WHERE p.id = access_review_items.access_review_id))
  WITH CHECK (
    EXISTS (SELECT FROM security_mgmt.access_reviews AS p WHERE p.id = access_review_items.access_review_id)
    AND EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = access_review_items.user_id)
    AND EXISTS (SELECT FROM user_mgmt.roles AS p WHERE p.id = access_review_items.role_id)
  );

CREATE POLICY platform_admin_access ON security_mgmt.access_review_items
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.security_incidents ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.security_incidents FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_mgmt.security_incidents
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (
      security_incidents.reported_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = security_incidents.reported_by)
    )
    AND (
      security_incidents.assigned_to IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = security_incidents.assigned_to)
    )
  );

CREATE POLICY platform_admin_access ON security_mgmt.security_incidents
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.incident_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.incident_events FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON security_mgmt.incident_events
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM security_mgmt.security_incidents AS p WHERE p.id = incident_events.security_incident_id))
  WITH CHECK (
    EXISTS (SELECT FROM security_mgmt.security_incidents AS p WHERE p.id = incident_events.security_incident_id)
    AND (
      incident_events.written_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = incident_events.written_by)
    )
  );

CREATE POLICY platform_admin_access ON security_mgmt.incident_events
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.login_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts FORCE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts_2026_q1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts_2026_q1 FORCE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts_2026_q2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts_2026_q2 FORCE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.login_attempts_default FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_mgmt.login_attempts
  FOR SELECT TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON security_mgmt.login_attempts
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_mgmt.security_policies_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_mgmt.security_policies_audit FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_mgmt.security_policies_audit
  FOR SELECT TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

-- For everybody, since record_row_change() runs as the owner of the database; no API role may insert.
CREATE POLICY append_history ON security_mgmt.security_policies_audit
  FOR INSERT TO PUBLIC
  WITH CHECK (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON security_mgmt.security_policies_audit
  FOR SELECT TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()));

-- monitoring_obs ---------------------------------------------------------------------------------------------

ALTER TABLE monitoring_obs.monitored_services ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.monitored_services FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON monitoring_obs.monitored_services
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE monitoring_obs.service_dependencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.service_dependencies FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON monitoring_obs.service_dependencies
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE monitoring_obs.health_checks ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks_2026_q1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks_2026_q1 FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks_2026_q2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks_2026_q2 FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.health_checks_default FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON monitoring_obs.health_checks
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE monitoring_obs.metric_definitions ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_definitions FORCE ROW LEVEL SECURITY;

CREATE POLICY read_definitions ON monitoring_obs.metric_definitions
  FOR SELECT TO authenticated_users
  USING ((SELECT tenant_mgmt.current_tenant_id()) IS NOT NULL);

CREATE POLICY platform_admin_access ON monitoring_obs.metric_definitions
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE monitoring_obs.metric_samples ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_minute ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_minute FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_minute_2026_h1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_minute_2026_h1 FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_minute_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_minute_default FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_hour ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_hour FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_day FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.metric_samples_default FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON monitoring_obs.metric_samples
  FOR SELECT TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON monitoring_obs.metric_samples
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE monitoring_obs.alert_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.alert_rules FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON monitoring_obs.alert_rules
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM monitoring_obs.metric_definitions AS p WHERE p.id = alert_rules.metric_definition_id)
  );

CREATE POLICY platform_admin_access ON monitoring_obs.alert_rules
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE monitoring_obs.alerts ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_obs.alerts FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON monitoring_obs.alerts
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM monitoring_obs.alert_rules AS p WHERE p.id = alerts.alert_rule_id)
    AND (
      alerts.acknowledged_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = alerts.acknowledged_by)
    )
  );

CREATE POLICY platform_admin_access ON monitoring_obs.alerts
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

-- perf_mgmt --------------------------------------------------------------------------------------------------

ALTER TABLE perf_mgmt.query_patterns ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_patterns FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON perf_mgmt.query_patterns
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE perf_mgmt.query_samples ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples FORCE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples_2026_q1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples_2026_q1 FORCE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples_2026_q2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples_2026_q2 FORCE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.query_samples_default FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON perf_mgmt.query_samples
  FOR SELECT TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON perf_mgmt.query_samples
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE perf_mgmt.index_recommendations ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.index_recommendations FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON perf_mgmt.index_recommendations
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE perf_mgmt.cache_policies ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.cache_policies FORCE ROW LEVEL SECURITY;

CREATE POLICY read_cache_policies ON perf_mgmt.cache_policies
  FOR SELECT TO authenticated_users
  USING ((SELECT tenant_mgmt.current_tenant_id()) IS NOT NULL);

CREATE POLICY platform_admin_access ON perf_mgmt.cache_policies
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE perf_mgmt.tenant_quotas ENABLE ROW LEVEL SECURITY;
ALTER TABLE perf_mgmt.tenant_quotas FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON perf_mgmt.tenant_quotas
  FOR SELECT TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON perf_mgmt.tenant_quotas
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

-- security_hardening -----------------------------------------------------------------------------------------

ALTER TABLE security_hardening.hardening_controls ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_hardening.hardening_controls FORCE ROW LEVEL SECURITY;

CREATE POLICY read_controls ON security_hardening.hardening_controls
  FOR SELECT TO authenticated_users
  USING ((SELECT tenant_mgmt.current_tenant_id()) IS NOT NULL);

CREATE POLICY platform_admin_access ON security_hardening.hardening_controls
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_hardening.control_assessments ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_hardening.control_assessments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_hardening.control_assessments
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (
      SELECT FROM security_hardening.hardening_controls AS p
      WHERE p.id = control_assessments.hardening_control_id
    )
    AND (
      control_assessments.assessed_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = control_assessments.assessed_by)
    )
  );

CREATE POLICY platform_admin_access ON security_hardening.control_assessments
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_hardening.control_waivers ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_hardening.control_waivers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_hardening.control_waivers
  FOR ALL TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    tenant_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = control_waivers.requested_by)
    AND (
      control_waivers.approved_by IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = control_waivers.approved_by)
    )
  );

CREATE POLICY platform_admin_access ON security_hardening.control_waivers
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_hardening.vulnerability_findings ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_hardening.vulnerability_findings FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON security_hardening.vulnerability_findings
  FOR SELECT TO authenticated_users
  USING (tenant_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY platform_admin_access ON security_hardening.vulnerability_findings
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_hardening.encryption_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_hardening.encryption_keys FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON security_hardening.encryption_keys
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));

ALTER TABLE security_hardening.encrypted_columns ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_hardening.encrypted_columns FORCE ROW LEVEL SECURITY;

CREATE POLICY platform_admin_access ON security_hardening.encrypted_columns
  FOR ALL TO platform_admin_role
  USING ((SELECT auth.is_platform_admin()))
  WITH CHECK ((SELECT auth.is_platform_admin()));
