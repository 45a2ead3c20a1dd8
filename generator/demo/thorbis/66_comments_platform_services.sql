-- Thorbis Business OS: comments on security_mgmt, monitoring_obs, perf_mgmt and security_hardening.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

-- security_mgmt ==============================================================================================

COMMENT ON SCHEMA security_mgmt IS
  'How each tenant protects itself: rules for signing in, keys of programs, reviews of access, incidents.
@owner security-team';
COMMENT ON TYPE security_mgmt.policy_type_enum IS
  'What a rule of a tenant is about; decides which keys its settings have.';
COMMENT ON TYPE security_mgmt.review_status_enum IS 'Way of a review of access.';
COMMENT ON TYPE security_mgmt.review_decision_enum IS 'What a reviewer decided about somebody''s role.';
COMMENT ON TYPE security_mgmt.incident_status_enum IS
  'How far an incident has been dealt with. RESOLVED and FALSE_ALARM are final.';
COMMENT ON TYPE security_mgmt.login_outcome_enum IS 'How an attempt to sign in ended.';

-- Rules and keys ----------------------------------------------------------------------------------------------

COMMENT ON TABLE security_mgmt.security_policies IS
  'Rules that a tenant sets for its members, by version: a change adds a version and ends the one before.
@owner security-team
@businessKey tenant_id, policy_type, version_number
@audited
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN security_mgmt.security_policies.id IS 'Surrogate key.';
COMMENT ON COLUMN security_mgmt.security_policies.tenant_id IS 'The tenant that set the rule.';
COMMENT ON COLUMN security_mgmt.security_policies.policy_type IS 'What the rule is about.';
COMMENT ON COLUMN security_mgmt.security_policies.version_number IS 'Counts the versions of the rule, from 1.';
COMMENT ON COLUMN security_mgmt.security_policies.settings IS
  'The rule itself; its keys depend on the type, such as minimum_length.
@classification INTERNAL';
COMMENT ON COLUMN security_mgmt.security_policies.is_enforced IS
  'Whether breaking the rule is refused, and not only reported.';
COMMENT ON COLUMN security_mgmt.security_policies.effective_from IS 'From when the version holds.';
COMMENT ON COLUMN security_mgmt.security_policies.effective_to IS
  'Until when it held; NULL for the version that holds now.';
COMMENT ON COLUMN security_mgmt.security_policies.approved_by IS
  'Member who approved the version; NULL for those the platform came with.';
COMMENT ON COLUMN security_mgmt.security_policies.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_security_policies_version ON security_mgmt.security_policies IS
  'A version is numbered once.';
COMMENT ON CONSTRAINT chk_security_policies_version ON security_mgmt.security_policies IS 'The first version is 1.';
COMMENT ON CONSTRAINT chk_security_policies_settings ON security_mgmt.security_policies IS
  'Settings are named, so they are an object.';
COMMENT ON CONSTRAINT chk_security_policies_effective ON security_mgmt.security_policies IS
  'A version ends after it began.';
COMMENT ON INDEX security_mgmt.uk_security_policies_current IS 'One version of each rule holds now.';
COMMENT ON INDEX security_mgmt.idx_security_policies_approved_by IS 'Covers the foreign key to user_mgmt.users.';

COMMENT ON TABLE security_mgmt.api_keys IS
  'Keys by which the programs of a tenant sign in. The key is shown once, when it is made; only its digest is kept.
@owner security-team
@businessKey tenant_id, key_name
@retention 1 year after it is revoked
@compliance SOX';
COMMENT ON COLUMN security_mgmt.api_keys.id IS 'Surrogate key.';
COMMENT ON COLUMN security_mgmt.api_keys.tenant_id IS 'The tenant whose data the key opens.';
COMMENT ON COLUMN security_mgmt.api_keys.key_name IS 'What people call it, such as the name of the program.';
COMMENT ON COLUMN security_mgmt.api_keys.key_prefix IS
  'First characters of the key, for people to recognise it by.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_mgmt.api_keys.key_hash IS
  'Digest of the key. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance SOX';
COMMENT ON COLUMN security_mgmt.api_keys.scopes IS
  'What the program may do, as permissions of user_mgmt.roles.
@classification INTERNAL';
COMMENT ON COLUMN security_mgmt.api_keys.allowed_networks IS
  'Networks it may call from; empty for any.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_mgmt.api_keys.owner_user_id IS
  'Member who answers for the program; NULL when that member is gone.';
COMMENT ON COLUMN security_mgmt.api_keys.created_at IS 'When the key was made.';
COMMENT ON COLUMN security_mgmt.api_keys.last_used_at IS
  'When it was last used, to the hour; NULL before the first time.';
COMMENT ON COLUMN security_mgmt.api_keys.expires_at IS
  'When it stops working; NULL for keys that are rotated by hand.';
COMMENT ON COLUMN security_mgmt.api_keys.revoked_at IS 'When it was taken back; NULL while it works.';
COMMENT ON CONSTRAINT uk_api_keys_name ON security_mgmt.api_keys IS 'Unique within a tenant.';
COMMENT ON CONSTRAINT chk_api_keys_expiry ON security_mgmt.api_keys IS 'A key works for some time at least.';
COMMENT ON INDEX security_mgmt.idx_api_keys_owner_user IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_mgmt.idx_api_keys_scopes_gin IS 'Which keys hold a permission.';
COMMENT ON INDEX security_mgmt.idx_api_keys_working_expires_at_partial IS
  'Keys that work and when they stop, for the reminder to rotate them.';

-- Reviews of access -------------------------------------------------------------------------------------------

COMMENT ON TABLE security_mgmt.access_reviews IS
  'Reviews of who may do what, once a quarter.
@owner security-team
@businessKey tenant_id, review_title
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN security_mgmt.access_reviews.id IS 'Surrogate key.';
COMMENT ON COLUMN security_mgmt.access_reviews.tenant_id IS 'The tenant under review.';
COMMENT ON COLUMN security_mgmt.access_reviews.review_title IS 'Name of the review, such as Q1 2026.';
COMMENT ON COLUMN security_mgmt.access_reviews.reviewer_id IS 'Member who reviews; NULL until somebody is named.';
COMMENT ON COLUMN security_mgmt.access_reviews.status IS 'How far the review has come.';
COMMENT ON COLUMN security_mgmt.access_reviews.due_at IS 'When it has to be finished.';
COMMENT ON COLUMN security_mgmt.access_reviews.completed_at IS 'When it was finished; NULL before.';
COMMENT ON COLUMN security_mgmt.access_reviews.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_access_reviews_title ON security_mgmt.access_reviews IS 'Unique within a tenant.';
COMMENT ON CONSTRAINT chk_access_reviews_completed ON security_mgmt.access_reviews IS
  'Only a completed review has an end, and each has one.';
COMMENT ON INDEX security_mgmt.idx_access_reviews_reviewer IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_mgmt.idx_access_reviews_due_partial IS 'Reviews that are still to be done, by date.';

COMMENT ON TABLE security_mgmt.access_review_items IS
  'One member''s role within one review, and what was decided about it.
@owner security-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN security_mgmt.access_review_items.access_review_id IS 'The review.';
COMMENT ON COLUMN security_mgmt.access_review_items.user_id IS 'The member.';
COMMENT ON COLUMN security_mgmt.access_review_items.role_id IS 'The role that the member held when the review began.';
COMMENT ON COLUMN security_mgmt.access_review_items.decision IS 'What was decided; NULL while it is open.';
COMMENT ON COLUMN security_mgmt.access_review_items.decided_at IS 'When it was decided; NULL while it is open.';
COMMENT ON COLUMN security_mgmt.access_review_items.remark IS
  'Why; NULL when nothing has to be explained.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT chk_access_review_items_decided ON security_mgmt.access_review_items IS
  'A decision has a time, and no time stands without one.';
COMMENT ON INDEX security_mgmt.idx_access_review_items_user IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_mgmt.idx_access_review_items_role IS 'Covers the foreign key to user_mgmt.roles.';

-- Incidents ---------------------------------------------------------------------------------------------------

COMMENT ON TABLE security_mgmt.security_incidents IS
  'What went wrong, or might have: lost devices, stolen passwords, data sent to the wrong address.
@owner security-team
@businessKey tenant_id, incident_code
@retention 7 years
@compliance GDPR, SOX';
COMMENT ON COLUMN security_mgmt.security_incidents.id IS 'Surrogate key.';
COMMENT ON COLUMN security_mgmt.security_incidents.tenant_id IS 'The tenant it happened to.';
COMMENT ON COLUMN security_mgmt.security_incidents.incident_code IS
  'Number that people quote, such as SEC-2026-0007.';
COMMENT ON COLUMN security_mgmt.security_incidents.title IS
  'What happened, in a line.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_mgmt.security_incidents.severity IS 'How bad it is.';
COMMENT ON COLUMN security_mgmt.security_incidents.status IS 'How far it has been dealt with.';
COMMENT ON COLUMN security_mgmt.security_incidents.detected_at IS 'When it was noticed.';
COMMENT ON COLUMN security_mgmt.security_incidents.resolved_at IS 'When it was closed; NULL before.';
COMMENT ON COLUMN security_mgmt.security_incidents.reported_by IS 'Member who noticed it; NULL when a monitor did.';
COMMENT ON COLUMN security_mgmt.security_incidents.assigned_to IS
  'Member who deals with it; NULL until somebody does.';
COMMENT ON COLUMN security_mgmt.security_incidents.affected_person_count IS
  'How many people''s data are concerned; NULL while that is not known.';
COMMENT ON COLUMN security_mgmt.security_incidents.is_notifiable IS
  'Whether the authority has to be told within 72 hours, as GDPR asks.';
COMMENT ON CONSTRAINT uk_security_incidents_code ON security_mgmt.security_incidents IS 'Unique within a tenant.';
COMMENT ON CONSTRAINT chk_security_incidents_affected ON security_mgmt.security_incidents IS
  'There is no negative number of people.';
COMMENT ON CONSTRAINT chk_security_incidents_resolution ON security_mgmt.security_incidents IS
  'Closed incidents have an end, open ones have none.';
COMMENT ON INDEX security_mgmt.idx_security_incidents_reported_by IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_mgmt.idx_security_incidents_assigned_to IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_mgmt.idx_security_incidents_open_partial IS 'What is open, worst first.';

COMMENT ON TABLE security_mgmt.incident_events IS
  'Diary of an incident. Entries are added, never changed.
@owner security-team
@retention 7 years
@compliance GDPR, SOX';
COMMENT ON COLUMN security_mgmt.incident_events.id IS 'Surrogate key.';
COMMENT ON COLUMN security_mgmt.incident_events.security_incident_id IS 'The incident.';
COMMENT ON COLUMN security_mgmt.incident_events.occurred_at IS 'When it was done or found out.';
COMMENT ON COLUMN security_mgmt.incident_events.new_status IS 'Status that it led to; NULL when it changed nothing.';
COMMENT ON COLUMN security_mgmt.incident_events.description IS
  'What was done or found out.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN security_mgmt.incident_events.written_by IS 'Member who wrote it; NULL for a program.';
COMMENT ON COLUMN security_mgmt.incident_events.evidence IS
  'Digests and places of what was found; NULL when there is nothing to keep.
@classification CONFIDENTIAL';
COMMENT ON INDEX security_mgmt.idx_incident_events_incident_occurred IS
  'The diary of an incident in order; covers the foreign key.';
COMMENT ON INDEX security_mgmt.idx_incident_events_written_by IS 'Covers the foreign key to user_mgmt.users.';

-- Signing in --------------------------------------------------------------------------------------------------

COMMENT ON TABLE security_mgmt.login_attempts IS
  'Every attempt to sign in, by quarter. Those that name no tenant are seen by administrators of the platform '
  'alone.
@owner security-team
@retention 1 year
@compliance GDPR';
COMMENT ON COLUMN security_mgmt.login_attempts.id IS
  'Identity of the attempt; with attempted_at the primary key, which has to contain the partition key.';
COMMENT ON COLUMN security_mgmt.login_attempts.attempted_at IS 'When it was made; decides on the partition.';
COMMENT ON COLUMN security_mgmt.login_attempts.tenant_id IS
  'The tenant that was to be entered; NULL when none was named.';
COMMENT ON COLUMN security_mgmt.login_attempts.user_id IS
  'The member it was made for; NULL when nobody has that name.';
COMMENT ON COLUMN security_mgmt.login_attempts.attempted_email IS
  'Address that was given, which may be a password typed into the wrong field.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN security_mgmt.login_attempts.client_ip IS
  'Address the attempt came from.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN security_mgmt.login_attempts.outcome IS 'How it ended.';
COMMENT ON COLUMN security_mgmt.login_attempts.user_agent IS
  'What the client called itself; NULL when it said nothing.
@classification INTERNAL';

COMMENT ON TABLE security_mgmt.login_attempts_2026_q1 IS 'Attempts of January to March 2026 (UTC).';

COMMENT ON TABLE security_mgmt.login_attempts_2026_q2 IS 'Attempts of April to June 2026 (UTC).';

COMMENT ON TABLE security_mgmt.login_attempts_default IS 'Attempts of a time that has no partition yet.';
COMMENT ON INDEX security_mgmt.idx_login_attempts_tenant_attempted_desc IS
  'The latest attempts of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX security_mgmt.idx_login_attempts_user IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_mgmt.idx_login_attempts_client_ip_spgist IS
  'What came from an address or from its network.';
COMMENT ON INDEX security_mgmt.idx_login_attempts_failed_partial IS
  'Failures of a member, counted before the next attempt is let through.';

-- Functions ---------------------------------------------------------------------------------------------------

COMMENT ON FUNCTION security_mgmt.recent_failure_count(uuid, interval) IS
  'How often a member failed to sign in lately; too often locks the member out.';

-- Views and histories --------------------------------------------------------------------------------------

COMMENT ON TABLE security_mgmt.security_policies_audit IS
  'History of security_policies: the row before and after each change. Written by a trigger, changed by nobody.
@owner security-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN security_mgmt.security_policies_audit.id IS
  'Surrogate key. Not a running number, which would tell a tenant how busy the others are.';
COMMENT ON COLUMN security_mgmt.security_policies_audit.action IS 'What happened to the row.';
COMMENT ON COLUMN security_mgmt.security_policies_audit.tenant_id IS 'The tenant whose row it is.';
COMMENT ON COLUMN security_mgmt.security_policies_audit.row_id IS
  'The row of security_policies that changed. No foreign key: the history outlives it.';
COMMENT ON COLUMN security_mgmt.security_policies_audit.changed_columns IS
  'Names of the columns whose value changed.';
COMMENT ON COLUMN security_mgmt.security_policies_audit.old_row IS
  'The row before the change, NULL for an insert.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_mgmt.security_policies_audit.new_row IS
  'The row after the change, NULL for a delete.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_mgmt.security_policies_audit.changed_by IS
  'Person the session acted for; NULL for a change by a migration.
@classification INTERNAL';
COMMENT ON COLUMN security_mgmt.security_policies_audit.changed_at IS 'When the change was made.';
COMMENT ON CONSTRAINT chk_security_policies_audit_rows ON security_mgmt.security_policies_audit IS
  'An insert has no row before it, a delete none after it, an update has both.';
COMMENT ON INDEX security_mgmt.idx_security_policies_audit_tenant_changed_at_desc IS
  'The latest changes of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX security_mgmt.idx_security_policies_audit_row_changed_at IS 'The history of one row in order.';
COMMENT ON TRIGGER record_change ON security_mgmt.security_policies IS
  'Writes each insert, update and delete to security_policies_audit.';
COMMENT ON FUNCTION system_core.record_row_change() IS
  'Trigger function behind the audit of any table with an id and a tenant: writes to the table of the same name '
  'with _audit behind it. Its arguments are the columns whose values stay out of the history. Runs as its owner, so '
  'that nobody needs the right to write history.';

-- monitoring_obs =============================================================================================

COMMENT ON SCHEMA monitoring_obs IS
  'Whether the platform is well: services, checks of their health, metrics, alerts.
@owner operations-team';
COMMENT ON TYPE monitoring_obs.service_tier_enum IS
  'How soon somebody has to look when a service fails: at once, in working hours, some day.';
COMMENT ON TYPE monitoring_obs.health_status_enum IS
  'What a check found. UNKNOWN means that the check itself failed.';
COMMENT ON TYPE monitoring_obs.metric_kind_enum IS
  'How the values of a metric behave: only grow, go up and down, or are spread over buckets.';
COMMENT ON TYPE monitoring_obs.resolution_enum IS 'Span that a sample stands for. Coarser ones are kept longer.';
COMMENT ON TYPE monitoring_obs.comparison_enum IS 'How a value is held against the threshold.';
COMMENT ON TYPE monitoring_obs.alert_status_enum IS 'What became of an alert.';

-- Services ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE monitoring_obs.monitored_services IS
  'Programs that the platform consists of.
@owner operations-team
@businessKey service_key';
COMMENT ON COLUMN monitoring_obs.monitored_services.id IS 'Surrogate key.';
COMMENT ON COLUMN monitoring_obs.monitored_services.service_key IS
  'Name in the code and in addresses, such as billing-worker.';
COMMENT ON COLUMN monitoring_obs.monitored_services.display_name IS
  'Name shown to people.
@classification PUBLIC';
COMMENT ON COLUMN monitoring_obs.monitored_services.owning_team IS
  'Team that is called when it fails.
@classification INTERNAL';
COMMENT ON COLUMN monitoring_obs.monitored_services.service_tier IS 'How soon somebody has to look.';
COMMENT ON COLUMN monitoring_obs.monitored_services.health_url IS
  'Where its health is asked for; NULL for jobs, which report by themselves.
@classification INTERNAL';
COMMENT ON COLUMN monitoring_obs.monitored_services.runbook_url IS
  'What to do when it fails; NULL until somebody wrote it.
@classification INTERNAL';
COMMENT ON COLUMN monitoring_obs.monitored_services.retired_at IS 'When it was shut down; NULL while it runs.';
COMMENT ON CONSTRAINT uk_monitored_services_key ON monitoring_obs.monitored_services IS
  'The code asks by key. Not scoped to a tenant: services are the platform''s.';
COMMENT ON CONSTRAINT chk_monitored_services_key ON monitoring_obs.monitored_services IS
  'Lower case with dashes, as in host names.';

COMMENT ON TABLE monitoring_obs.service_dependencies IS
  'Which service needs which; read from both ends when one fails.
@owner operations-team';
COMMENT ON COLUMN monitoring_obs.service_dependencies.service_id IS 'The service that needs the other.';
COMMENT ON COLUMN monitoring_obs.service_dependencies.depends_on_service_id IS 'The service that is needed.';
COMMENT ON COLUMN monitoring_obs.service_dependencies.is_hard IS
  'Whether the first one fails with the second, or only does less.';
COMMENT ON COLUMN monitoring_obs.service_dependencies.remark IS
  'What it needs it for; NULL when that is plain.
@classification INTERNAL';
COMMENT ON CONSTRAINT chk_service_dependencies_not_itself ON monitoring_obs.service_dependencies IS
  'Nothing depends on itself.';
COMMENT ON INDEX monitoring_obs.idx_service_dependencies_depends_on IS
  'What fails with a service; covers the foreign key.';

COMMENT ON TABLE monitoring_obs.health_checks IS
  'What a check of a service found, by quarter.
@owner operations-team
@retention 13 months';
COMMENT ON COLUMN monitoring_obs.health_checks.id IS
  'Identity of the check; with checked_at the primary key, which has to contain the partition key.';
COMMENT ON COLUMN monitoring_obs.health_checks.service_id IS 'The service.';
COMMENT ON COLUMN monitoring_obs.health_checks.checked_at IS 'When it was checked; decides on the partition.';
COMMENT ON COLUMN monitoring_obs.health_checks.status IS 'What was found.';
COMMENT ON COLUMN monitoring_obs.health_checks.latency_ms IS
  'How long the answer took, in milliseconds; NULL when none came.';
COMMENT ON COLUMN monitoring_obs.health_checks.details IS
  'What the service said of itself; NULL when it said nothing.
@classification INTERNAL';
COMMENT ON CONSTRAINT chk_health_checks_latency ON monitoring_obs.health_checks IS
  'An answer takes no negative time.';

COMMENT ON TABLE monitoring_obs.health_checks_2026_q1 IS 'Checks of January to March 2026 (UTC).';

COMMENT ON TABLE monitoring_obs.health_checks_2026_q2 IS 'Checks of April to June 2026 (UTC).';

COMMENT ON TABLE monitoring_obs.health_checks_default IS 'Checks of a time that has no partition yet.';
COMMENT ON INDEX monitoring_obs.idx_health_checks_service_checked_desc IS
  'The latest checks of a service, answered from the index alone; covers the foreign key.';
COMMENT ON INDEX monitoring_obs.idx_health_checks_checked_at_brin IS
  'A span of time across all services; tiny, because rows come in the order of time.';

-- Metrics -----------------------------------------------------------------------------------------------------

COMMENT ON TABLE monitoring_obs.metric_definitions IS
  'What is measured. Every tenant may read it, so that its dashboards can name things.
@owner operations-team
@businessKey metric_key';
COMMENT ON COLUMN monitoring_obs.metric_definitions.id IS 'Surrogate key.';
COMMENT ON COLUMN monitoring_obs.metric_definitions.metric_key IS
  'Name in the code, such as http_request_seconds.
@classification PUBLIC';
COMMENT ON COLUMN monitoring_obs.metric_definitions.metric_kind IS 'How its values behave.';
COMMENT ON COLUMN monitoring_obs.metric_definitions.unit IS 'Unit of its values, such as seconds.';
COMMENT ON COLUMN monitoring_obs.metric_definitions.description IS
  'What it tells; NULL while it is tried out.
@classification PUBLIC';
COMMENT ON COLUMN monitoring_obs.metric_definitions.histogram_bounds IS
  'Upper ends of the buckets; NULL for all but histograms.';
COMMENT ON CONSTRAINT uk_metric_definitions_key ON monitoring_obs.metric_definitions IS
  'The code reports by key. Not scoped to a tenant: metrics are the platform''s.';
COMMENT ON CONSTRAINT chk_metric_definitions_bounds ON monitoring_obs.metric_definitions IS
  'Histograms have buckets, and nothing else has.';

COMMENT ON TABLE monitoring_obs.metric_samples IS
  'Values of metrics, by resolution and, for minutes, by half year. Samples without a tenant are the platform''s '
  'own.
@owner operations-team
@retention 90 days for minutes, 13 months for hours, 5 years for days';
COMMENT ON COLUMN monitoring_obs.metric_samples.id IS
  'Identity of the sample; with resolution and recorded_at the primary key, which has to contain the partition '
  'keys.';
COMMENT ON COLUMN monitoring_obs.metric_samples.metric_definition_id IS 'What was measured.';
COMMENT ON COLUMN monitoring_obs.metric_samples.tenant_id IS
  'The tenant it was measured for; NULL for the platform as a whole, which no tenant sees.';
COMMENT ON COLUMN monitoring_obs.metric_samples.resolution IS 'Span that it stands for; decides on the partition.';
COMMENT ON COLUMN monitoring_obs.metric_samples.recorded_at IS 'Start of the span.';
COMMENT ON COLUMN monitoring_obs.metric_samples.sample_value IS
  'The value; Infinity and NaN are kept as they were reported.';
COMMENT ON COLUMN monitoring_obs.metric_samples.labels IS
  'What the value was split by, such as the region; NULL when by nothing.
@classification INTERNAL';

COMMENT ON TABLE monitoring_obs.metric_samples_minute IS 'Samples of a minute each, split further by half year.';

COMMENT ON TABLE monitoring_obs.metric_samples_minute_2026_h1 IS 'Samples of a minute of January to June 2026 (UTC).';

COMMENT ON TABLE monitoring_obs.metric_samples_minute_default IS
  'Samples of a minute of a time that has no partition yet.';

COMMENT ON TABLE monitoring_obs.metric_samples_hour IS 'Samples of an hour each.';

COMMENT ON TABLE monitoring_obs.metric_samples_day IS 'Samples of a day each.';

COMMENT ON TABLE monitoring_obs.metric_samples_default IS 'Samples of a resolution that has no partition yet.';
COMMENT ON INDEX monitoring_obs.idx_metric_samples_metric_recorded IS
  'The course of a metric, answered from the index alone; covers the foreign key.';
COMMENT ON INDEX monitoring_obs.idx_metric_samples_tenant_recorded_desc IS
  'The latest samples of a tenant; covers the foreign key and the policy.';

-- Alerts ------------------------------------------------------------------------------------------------------

COMMENT ON TABLE monitoring_obs.alert_rules IS
  'When somebody is to be told. Rules of a tenant are its own; those without a tenant are the platform''s.
@owner operations-team
@businessKey tenant_id, rule_name';
COMMENT ON COLUMN monitoring_obs.alert_rules.id IS 'Surrogate key.';
COMMENT ON COLUMN monitoring_obs.alert_rules.tenant_id IS
  'The tenant that set the rule; NULL for the platform''s rules, which no tenant sees.';
COMMENT ON COLUMN monitoring_obs.alert_rules.metric_definition_id IS 'The metric that is watched.';
COMMENT ON COLUMN monitoring_obs.alert_rules.rule_name IS 'What people call it.';
COMMENT ON COLUMN monitoring_obs.alert_rules.comparison IS 'How the value is held against the threshold.';
COMMENT ON COLUMN monitoring_obs.alert_rules.threshold IS 'The value at which it fires.';
COMMENT ON COLUMN monitoring_obs.alert_rules.holds_for IS 'How long the value has to stay there.';
COMMENT ON COLUMN monitoring_obs.alert_rules.severity IS 'How urgent its alerts are.';
COMMENT ON COLUMN monitoring_obs.alert_rules.notify_emails IS
  'Who is told.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN monitoring_obs.alert_rules.silenced_until IS 'Until when it stays quiet; NULL when it doesn''t.';
COMMENT ON COLUMN monitoring_obs.alert_rules.is_enabled IS 'Whether it is looked at.';
COMMENT ON CONSTRAINT uk_alert_rules_tenant_name ON monitoring_obs.alert_rules IS
  'Unique within a tenant, and among the platform''s.';
COMMENT ON CONSTRAINT chk_alert_rules_holds_for ON monitoring_obs.alert_rules IS
  'A value can''t hold for less than no time.';
COMMENT ON INDEX monitoring_obs.idx_alert_rules_metric_definition IS
  'Covers the foreign key to monitoring_obs.metric_definitions.';

COMMENT ON TABLE monitoring_obs.alerts IS
  'Rules that fired, and what became of it.
@owner operations-team
@retention 13 months';
COMMENT ON COLUMN monitoring_obs.alerts.id IS 'Surrogate key.';
COMMENT ON COLUMN monitoring_obs.alerts.alert_rule_id IS 'The rule that fired.';
COMMENT ON COLUMN monitoring_obs.alerts.tenant_id IS 'The tenant that is told; NULL for alerts of the platform.';
COMMENT ON COLUMN monitoring_obs.alerts.status IS 'What became of it.';
COMMENT ON COLUMN monitoring_obs.alerts.observed_value IS 'The value at which it fired.';
COMMENT ON COLUMN monitoring_obs.alerts.fired_at IS 'When it fired.';
COMMENT ON COLUMN monitoring_obs.alerts.acknowledged_at IS 'When somebody took it on; NULL before.';
COMMENT ON COLUMN monitoring_obs.alerts.acknowledged_by IS
  'Member who took it on; NULL before, and for the platform''s alerts.';
COMMENT ON COLUMN monitoring_obs.alerts.resolved_at IS 'When the value was well again; NULL before.';
COMMENT ON CONSTRAINT chk_alerts_resolution ON monitoring_obs.alerts IS
  'Only a resolved alert has an end, and each has one.';
COMMENT ON CONSTRAINT chk_alerts_order ON monitoring_obs.alerts IS 'Nothing is resolved before it fired.';
COMMENT ON INDEX monitoring_obs.idx_alerts_alert_rule_fired_desc IS
  'The latest alerts of a rule; covers the foreign key.';
COMMENT ON INDEX monitoring_obs.idx_alerts_acknowledged_by IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX monitoring_obs.idx_alerts_tenant_fired_desc IS
  'The latest alerts of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX monitoring_obs.idx_alerts_open_partial IS
  'What is not over yet, across all tenants, for the page of whoever is on call.';

-- Views and histories --------------------------------------------------------------------------------------

COMMENT ON VIEW monitoring_obs.service_health IS
  'Each running service with its latest check. For administrators of the platform. Runs with the rights of the '
  'reader.
@owner operations-team';
COMMENT ON COLUMN monitoring_obs.service_health.service_id IS 'The service.';
COMMENT ON COLUMN monitoring_obs.service_health.service_key IS 'Name in the code.';
COMMENT ON COLUMN monitoring_obs.service_health.service_tier IS 'How soon somebody has to look.';
COMMENT ON COLUMN monitoring_obs.service_health.status IS 'What the latest check found; NULL when there was none.';
COMMENT ON COLUMN monitoring_obs.service_health.latency_ms IS
  'How long the answer took, in milliseconds; NULL when none came.';
COMMENT ON COLUMN monitoring_obs.service_health.checked_at IS 'When it was checked; NULL when it never was.';
COMMENT ON COLUMN monitoring_obs.service_health.dependent_count IS 'How many services fail with it.';

-- perf_mgmt ==================================================================================================

COMMENT ON SCHEMA perf_mgmt IS
  'How fast the platform is, and who may use how much of it.
@owner performance-team';
COMMENT ON TYPE perf_mgmt.recommendation_status_enum IS 'What became of a proposed index.';
COMMENT ON TYPE perf_mgmt.cache_scope_enum IS 'Who shares a cached answer.';
COMMENT ON TYPE perf_mgmt.quota_resource_enum IS 'What a quota counts.';
COMMENT ON DOMAIN perf_mgmt.percentage IS 'A share of a whole, from 0 to 100.';
COMMENT ON CONSTRAINT chk_percentage_bounds ON DOMAIN perf_mgmt.percentage IS 'Not below nothing, not above all.';

-- Queries and their plans -------------------------------------------------------------------------------------

COMMENT ON TABLE perf_mgmt.query_patterns IS
  'Queries that the platform runs, without their values.
@owner performance-team
@businessKey fingerprint';
COMMENT ON COLUMN perf_mgmt.query_patterns.id IS 'Surrogate key.';
COMMENT ON COLUMN perf_mgmt.query_patterns.fingerprint IS
  'Digest of the normalized text.
@classification INTERNAL';
COMMENT ON COLUMN perf_mgmt.query_patterns.pattern_name IS
  'Name of the named query; NULL for what the API makes up by itself.';
COMMENT ON COLUMN perf_mgmt.query_patterns.industry IS 'The industry it belongs to; NULL for the platform''s own.';
COMMENT ON COLUMN perf_mgmt.query_patterns.normalized_query IS
  'Text of the query with parameters in place of values.
@classification INTERNAL';
COMMENT ON COLUMN perf_mgmt.query_patterns.target_duration_ms IS 'How long it may take, in milliseconds.';
COMMENT ON COLUMN perf_mgmt.query_patterns.expected_indexes IS 'Indexes that its plan is to use.';
COMMENT ON CONSTRAINT uk_query_patterns_fingerprint ON perf_mgmt.query_patterns IS
  'One row per text. Not scoped to a tenant: all run the same queries.';
COMMENT ON CONSTRAINT chk_query_patterns_target ON perf_mgmt.query_patterns IS 'Every query may take some time.';

COMMENT ON TABLE perf_mgmt.query_samples IS
  'Runs of a query that were measured, by quarter.
@owner performance-team
@retention 1 year';
COMMENT ON COLUMN perf_mgmt.query_samples.id IS
  'Identity of the run; with executed_at the primary key, which has to contain the partition key.';
COMMENT ON COLUMN perf_mgmt.query_samples.query_pattern_id IS 'The query.';
COMMENT ON COLUMN perf_mgmt.query_samples.tenant_id IS 'The tenant it ran for; NULL for jobs of the platform.';
COMMENT ON COLUMN perf_mgmt.query_samples.executed_at IS 'When it ran; decides on the partition.';
COMMENT ON COLUMN perf_mgmt.query_samples.duration_ms IS 'How long it took, in milliseconds.';
COMMENT ON COLUMN perf_mgmt.query_samples.returned_row_count IS 'How many rows it returned.';
COMMENT ON COLUMN perf_mgmt.query_samples.shared_hit_share IS
  'Share of its pages that were in memory already; NULL when that wasn''t measured.';
COMMENT ON COLUMN perf_mgmt.query_samples.execution_plan IS
  'What EXPLAIN said, without values; NULL for all but the slow ones.
@classification INTERNAL';
COMMENT ON CONSTRAINT chk_query_samples_counts ON perf_mgmt.query_samples IS 'Time and rows are not negative.';

COMMENT ON TABLE perf_mgmt.query_samples_2026_q1 IS 'Runs of January to March 2026 (UTC).';

COMMENT ON TABLE perf_mgmt.query_samples_2026_q2 IS 'Runs of April to June 2026 (UTC).';

COMMENT ON TABLE perf_mgmt.query_samples_default IS 'Runs of a time that has no partition yet.';
COMMENT ON INDEX perf_mgmt.idx_query_samples_pattern_executed_desc IS
  'The latest runs of a query, answered from the index alone; covers the foreign key.';
COMMENT ON INDEX perf_mgmt.idx_query_samples_tenant_executed_desc IS
  'The latest runs of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX perf_mgmt.idx_query_samples_slow_partial IS 'The latest runs of more than a second.';

COMMENT ON TABLE perf_mgmt.index_recommendations IS
  'Indexes that were proposed for a query, and what became of them.
@owner performance-team';
COMMENT ON COLUMN perf_mgmt.index_recommendations.id IS 'Surrogate key.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.query_pattern_id IS 'The query that would gain.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.target_schema IS 'Schema of the table.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.target_table IS 'The table.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.index_columns IS 'Columns or expressions, in order.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.expected_gain IS
  'Share of the query''s time that it is expected to save; NULL when nobody estimated it.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.status IS 'What became of it.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.superseded_by_id IS
  'The proposal that took its place; NULL unless superseded.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.proposed_at IS 'When it was proposed.';
COMMENT ON COLUMN perf_mgmt.index_recommendations.decided_at IS
  'When it was decided on; NULL while it is only proposed.';
COMMENT ON CONSTRAINT chk_index_recommendations_columns ON perf_mgmt.index_recommendations IS
  'An index has a column at least.';
COMMENT ON CONSTRAINT chk_index_recommendations_decided ON perf_mgmt.index_recommendations IS
  'Whatever is more than a proposal was decided on.';
COMMENT ON CONSTRAINT chk_index_recommendations_superseded ON perf_mgmt.index_recommendations IS
  'What took its place is named, and only then.';
COMMENT ON INDEX perf_mgmt.idx_index_recommendations_query_pattern IS
  'Covers the foreign key to perf_mgmt.query_patterns.';
COMMENT ON INDEX perf_mgmt.idx_index_recommendations_superseded_by IS
  'Covers the foreign key to perf_mgmt.index_recommendations.';
COMMENT ON INDEX perf_mgmt.idx_index_recommendations_target_partial IS 'What is still to be built on a table.';

-- Caches and quotas -------------------------------------------------------------------------------------------

COMMENT ON TABLE perf_mgmt.cache_policies IS
  'How long the answer of an endpoint may be kept, and for whom. Every tenant may read it.
@owner performance-team
@businessKey api_endpoint_id, cache_scope';
COMMENT ON COLUMN perf_mgmt.cache_policies.id IS 'Surrogate key.';
COMMENT ON COLUMN perf_mgmt.cache_policies.api_endpoint_id IS 'The endpoint.';
COMMENT ON COLUMN perf_mgmt.cache_policies.cache_scope IS 'Who shares the answer.';
COMMENT ON COLUMN perf_mgmt.cache_policies.keep_for IS 'How long the answer may be kept.';
COMMENT ON COLUMN perf_mgmt.cache_policies.stale_while_refreshed IS
  'How much longer it may be shown while a new one is made; NULL for not at all.';
COMMENT ON COLUMN perf_mgmt.cache_policies.vary_by IS 'Parameters that make another answer.';
COMMENT ON COLUMN perf_mgmt.cache_policies.is_enabled IS 'Whether anything is kept.';
COMMENT ON CONSTRAINT uk_cache_policies_endpoint_scope ON perf_mgmt.cache_policies IS
  'One policy per endpoint and scope. Not scoped to a tenant: endpoints are the platform''s.';
COMMENT ON CONSTRAINT chk_cache_policies_keep_for ON perf_mgmt.cache_policies IS 'What is not kept has no policy.';

COMMENT ON TABLE perf_mgmt.tenant_quotas IS
  'How much a tenant may use, and how much it has used this month.
@owner performance-team
@businessKey tenant_id, quota_resource';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.id IS 'Surrogate key.';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.tenant_id IS 'The tenant.';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.quota_resource IS 'What is counted.';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.soft_limit IS 'From here on the tenant is warned.';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.hard_limit IS 'From here on the platform refuses; NULL when it never does.';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.used_amount IS
  'How much is used.
@classification INTERNAL';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.used_share IS
  'How much of the soft limit is used, in per cent; may pass 100.';
COMMENT ON COLUMN perf_mgmt.tenant_quotas.updated_at IS 'When the row last changed, kept by a trigger.';
COMMENT ON CONSTRAINT uk_tenant_quotas_resource ON perf_mgmt.tenant_quotas IS 'One quota of each kind for a tenant.';
COMMENT ON CONSTRAINT chk_tenant_quotas_limits ON perf_mgmt.tenant_quotas IS
  'A tenant is warned before it is refused.';
COMMENT ON CONSTRAINT chk_tenant_quotas_used ON perf_mgmt.tenant_quotas IS 'Nothing is used less than not at all.';
COMMENT ON INDEX perf_mgmt.idx_tenant_quotas_exceeded_partial IS 'Who is above the soft limit.';
COMMENT ON TRIGGER set_updated_at ON perf_mgmt.tenant_quotas IS 'Keeps updated_at true.';

-- Functions ---------------------------------------------------------------------------------------------------

COMMENT ON FUNCTION perf_mgmt.duration_percentiles(uuid, timestamptz) IS
  'Median and 95th percentile of a query''s duration since a moment, and the number of runs it is taken from.';

-- security_hardening =========================================================================================

COMMENT ON SCHEMA security_hardening IS
  'How well the platform is locked: controls, exceptions from them, weaknesses, encryption keys.
@owner security-team
@compliance SOX, PCI DSS';
COMMENT ON TYPE security_hardening.control_state_enum IS 'What an assessment of a control found.';
COMMENT ON TYPE security_hardening.finding_status_enum IS 'What became of a weakness.';
COMMENT ON TYPE security_hardening.key_purpose_enum IS 'What a key encrypts.';
COMMENT ON DOMAIN security_hardening.cve_identifier IS
  'Number of a publicly known weakness, as the CVE programme gives it.';
COMMENT ON CONSTRAINT chk_cve_identifier_shape ON DOMAIN security_hardening.cve_identifier IS
  'CVE, a year, at least four digits.';
COMMENT ON DOMAIN security_hardening.cvss_score IS 'Gravity of a weakness by CVSS, from 0.0 to 10.0.';
COMMENT ON CONSTRAINT chk_cvss_score_bounds ON DOMAIN security_hardening.cvss_score IS 'The scale ends at ten.';

-- Controls ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE security_hardening.hardening_controls IS
  'What has to be so on every installation, as benchmarks ask for it. Every tenant may read it.
@owner security-team
@businessKey benchmark, control_code
@compliance PCI DSS, SOX';
COMMENT ON COLUMN security_hardening.hardening_controls.id IS 'Surrogate key.';
COMMENT ON COLUMN security_hardening.hardening_controls.benchmark IS
  'The benchmark and its edition, such as CIS PostgreSQL 16.
@classification PUBLIC';
COMMENT ON COLUMN security_hardening.hardening_controls.control_code IS
  'Number within the benchmark, such as 3.1.2.
@classification PUBLIC';
COMMENT ON COLUMN security_hardening.hardening_controls.title IS
  'What is asked for, in a line.
@classification PUBLIC';
COMMENT ON COLUMN security_hardening.hardening_controls.rationale IS
  'Why it is asked for; NULL where the title says it all.
@classification PUBLIC';
COMMENT ON COLUMN security_hardening.hardening_controls.severity IS 'How bad it is when it doesn''t hold.';
COMMENT ON COLUMN security_hardening.hardening_controls.is_automated IS 'Whether a program checks it.';
COMMENT ON CONSTRAINT uk_hardening_controls_code ON security_hardening.hardening_controls IS
  'One row per number of a benchmark. Not scoped to a tenant: benchmarks are the same for all.';

COMMENT ON TABLE security_hardening.control_assessments IS
  'What was found for a tenant about a control; the latest finding only.
@owner security-team
@retention 7 years
@compliance PCI DSS, SOX';
COMMENT ON COLUMN security_hardening.control_assessments.hardening_control_id IS 'The control.';
COMMENT ON COLUMN security_hardening.control_assessments.tenant_id IS 'The tenant.';
COMMENT ON COLUMN security_hardening.control_assessments.state IS 'What was found.';
COMMENT ON COLUMN security_hardening.control_assessments.assessed_at IS
  'When it was looked at; NULL when it never was.';
COMMENT ON COLUMN security_hardening.control_assessments.assessed_by IS
  'Member who looked; NULL when a program did, or nobody.';
COMMENT ON COLUMN security_hardening.control_assessments.observation IS
  'What was seen; NULL when all was as it should.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT chk_control_assessments_assessed ON security_hardening.control_assessments IS
  'What was assessed has a time.';
COMMENT ON INDEX security_hardening.idx_control_assessments_control IS
  'What tenants make of a control; covers the foreign key.';
COMMENT ON INDEX security_hardening.idx_control_assessments_assessed_by IS
  'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_hardening.idx_control_assessments_failing_partial IS 'What a tenant has to mend.';

COMMENT ON TABLE security_hardening.control_waivers IS
  'Leave to do without a control for a while.
@owner security-team
@retention 7 years
@compliance PCI DSS, SOX';
COMMENT ON COLUMN security_hardening.control_waivers.id IS 'Surrogate key.';
COMMENT ON COLUMN security_hardening.control_waivers.tenant_id IS 'The tenant that has leave.';
COMMENT ON COLUMN security_hardening.control_waivers.hardening_control_id IS 'The control that it does without.';
COMMENT ON COLUMN security_hardening.control_waivers.reason IS
  'Why.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_hardening.control_waivers.compensating_measure IS
  'What is done in its place; NULL when nothing is.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_hardening.control_waivers.valid_during IS
  'From when until when; the last day is not in it.';
COMMENT ON COLUMN security_hardening.control_waivers.requested_by IS 'Member who asked.';
COMMENT ON COLUMN security_hardening.control_waivers.approved_by IS
  'Member who agreed, somebody else; NULL until then.';
COMMENT ON CONSTRAINT control_waivers_assessment_fkey ON security_hardening.control_waivers IS
  'Over two columns, so that leave is given for a control that was assessed for the same tenant.';
COMMENT ON CONSTRAINT chk_control_waivers_four_eyes ON security_hardening.control_waivers IS
  'Nobody gives leave to themselves.';
COMMENT ON CONSTRAINT chk_control_waivers_ends ON security_hardening.control_waivers IS 'Every leave ends.';
COMMENT ON INDEX security_hardening.idx_control_waivers_tenant_control IS
  'Leave that was given for a control; covers the foreign key.';
COMMENT ON INDEX security_hardening.idx_control_waivers_requested_by IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_hardening.idx_control_waivers_approved_by IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX security_hardening.idx_control_waivers_valid_during_gist IS 'What leave holds on a day.';

-- Weaknesses and keys -----------------------------------------------------------------------------------------

COMMENT ON TABLE security_hardening.vulnerability_findings IS
  'Weaknesses that scans and people found, in programs or in a tenant''s installation.
@owner security-team
@retention 7 years
@compliance PCI DSS';
COMMENT ON COLUMN security_hardening.vulnerability_findings.id IS 'Surrogate key.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.tenant_id IS
  'The tenant concerned; NULL when it is the platform, and then no tenant sees it.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.cve_number IS
  'Its public number; NULL for what only we know of.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.component IS
  'Program or part that has it.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_hardening.vulnerability_findings.score IS 'How grave it is.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.severity IS
  'The score as a severity, so that it is sorted among others.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.status IS 'What became of it.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.found_at IS 'When it was found.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.due_at IS 'When it has to be mended, by its gravity.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.closed_at IS
  'When it was mended or accepted; NULL while it is open or only mitigated.';
COMMENT ON COLUMN security_hardening.vulnerability_findings.advisory_url IS
  'Where it is described; NULL for what only we know of.
@classification PUBLIC';
COMMENT ON CONSTRAINT chk_vulnerability_findings_closed ON security_hardening.vulnerability_findings IS
  'What is over has an end, and nothing else has.';
COMMENT ON INDEX security_hardening.idx_vulnerability_findings_tenant_found_desc IS
  'The latest weaknesses of a tenant; covers the foreign key and the policy.';
COMMENT ON INDEX security_hardening.idx_vulnerability_findings_open_due_partial IS 'What has to be mended next.';

COMMENT ON TABLE security_hardening.encryption_keys IS
  'Keys that data are encrypted with. The keys themselves are in the key store; here is where they are found and '
  'how old they are.
@owner security-team
@businessKey key_alias, key_version
@retention permanent
@compliance PCI DSS, SOX';
COMMENT ON COLUMN security_hardening.encryption_keys.id IS 'Surrogate key.';
COMMENT ON COLUMN security_hardening.encryption_keys.key_alias IS
  'Name that the code asks for.
@classification CONFIDENTIAL';
COMMENT ON COLUMN security_hardening.encryption_keys.key_version IS 'Counts the keys that had the name, from 1.';
COMMENT ON COLUMN security_hardening.encryption_keys.key_purpose IS 'What it encrypts.';
COMMENT ON COLUMN security_hardening.encryption_keys.algorithm IS
  'How it encrypts.
@classification INTERNAL';
COMMENT ON COLUMN security_hardening.encryption_keys.key_store_path IS
  'Where the key store holds it.
@classification RESTRICTED
@compliance PCI DSS';
COMMENT ON COLUMN security_hardening.encryption_keys.replaces_key_id IS
  'The key that it took over from; NULL for the first of a name.';
COMMENT ON COLUMN security_hardening.encryption_keys.activated_at IS 'From when it encrypts.';
COMMENT ON COLUMN security_hardening.encryption_keys.rotate_at IS 'When another has to take over.';
COMMENT ON COLUMN security_hardening.encryption_keys.destroyed_at IS
  'When it was destroyed, and with it what it encrypted; NULL while it exists.';
COMMENT ON CONSTRAINT uk_encryption_keys_version ON security_hardening.encryption_keys IS
  'A version is numbered once. Not scoped to a tenant: no tenant reads the table.';
COMMENT ON CONSTRAINT uk_encryption_keys_replaces ON security_hardening.encryption_keys IS 'A key is replaced once.';
COMMENT ON CONSTRAINT chk_encryption_keys_first ON security_hardening.encryption_keys IS
  'Every key but the first replaces one.';
COMMENT ON CONSTRAINT chk_encryption_keys_rotation ON security_hardening.encryption_keys IS
  'A key works for some time.';
COMMENT ON INDEX security_hardening.idx_encryption_keys_rotation_partial IS 'What has to be rotated next.';

COMMENT ON TABLE security_hardening.encrypted_columns IS
  'Which column is encrypted with which key; held against the tags of the columns by the nightly check.
@owner security-team
@businessKey schema_name, table_name, column_name
@compliance PCI DSS, SOX';
COMMENT ON COLUMN security_hardening.encrypted_columns.id IS 'Surrogate key.';
COMMENT ON COLUMN security_hardening.encrypted_columns.schema_name IS 'Schema of the table.';
COMMENT ON COLUMN security_hardening.encrypted_columns.table_name IS 'The table.';
COMMENT ON COLUMN security_hardening.encrypted_columns.column_name IS 'The column.';
COMMENT ON COLUMN security_hardening.encrypted_columns.encryption_key_id IS
  'The key that new values are encrypted with.';
COMMENT ON COLUMN security_hardening.encrypted_columns.is_searchable IS
  'Whether equal values encrypt to the same, so that they can be looked up.';
COMMENT ON COLUMN security_hardening.encrypted_columns.reencrypted_at IS
  'When all rows had the key; NULL while that goes on.';
COMMENT ON CONSTRAINT uk_encrypted_columns_column ON security_hardening.encrypted_columns IS
  'A column is encrypted with one key. Not scoped to a tenant: no tenant reads the table.';
COMMENT ON INDEX security_hardening.idx_encrypted_columns_encryption_key IS
  'Covers the foreign key to security_hardening.encryption_keys.';
