-- Thorbis Business OS, schema security_mgmt: how each tenant protects itself. Its rules for signing in, the keys
-- of its programs, the review of who may do what, and the incidents that happened all the same.
--
-- The audit of security_policies is in 51_audit_rows.sql.

CREATE SCHEMA security_mgmt;

CREATE TYPE security_mgmt.policy_type_enum AS ENUM ('PASSWORD', 'SESSION', 'NETWORK', 'TWO_FACTOR', 'RETENTION');

CREATE TYPE security_mgmt.review_status_enum AS ENUM ('PLANNED', 'OPEN', 'COMPLETED', 'OVERDUE');

CREATE TYPE security_mgmt.review_decision_enum AS ENUM ('KEEP', 'REDUCE', 'REVOKE');

CREATE TYPE security_mgmt.incident_status_enum AS ENUM ('REPORTED', 'TRIAGED', 'CONTAINED', 'RESOLVED', 'FALSE_ALARM');

CREATE TYPE security_mgmt.login_outcome_enum AS ENUM (
  'SUCCESS', 'WRONG_PASSWORD', 'SECOND_STEP_FAILED', 'LOCKED_OUT', 'BLOCKED_NETWORK'
);

-- Rules and keys ----------------------------------------------------------------------------------------------

CREATE TABLE security_mgmt.security_policies (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id      uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  policy_type    security_mgmt.policy_type_enum NOT NULL,
  version_number integer NOT NULL DEFAULT 1,
  settings       jsonb NOT NULL,
  is_enforced    boolean NOT NULL DEFAULT true,
  effective_from timestamptz NOT NULL DEFAULT now(),
  effective_to   timestamptz,
  approved_by    uuid REFERENCES user_mgmt.users (id),
  created_at     timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_security_policies_version UNIQUE (tenant_id, policy_type, version_number),
  CONSTRAINT chk_security_policies_version CHECK (version_number > 0),
  CONSTRAINT chk_security_policies_settings CHECK (jsonb_typeof(settings) = 'object'),
  CONSTRAINT chk_security_policies_effective CHECK (effective_to > effective_from)
);

CREATE UNIQUE INDEX uk_security_policies_current ON security_mgmt.security_policies (tenant_id, policy_type)
  WHERE effective_to IS NULL;
CREATE INDEX idx_security_policies_approved_by ON security_mgmt.security_policies (approved_by);

CREATE TABLE security_mgmt.api_keys (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id        uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  key_name         varchar(100) NOT NULL,
  key_prefix       varchar(12) NOT NULL,
  key_hash         text NOT NULL,
  scopes           text[] NOT NULL DEFAULT '{}',
  allowed_networks cidr[] NOT NULL DEFAULT '{}',
  owner_user_id    uuid REFERENCES user_mgmt.users (id) ON DELETE SET NULL,
  created_at       timestamptz NOT NULL DEFAULT now(),
  last_used_at     timestamptz,
  expires_at       timestamptz,
  revoked_at       timestamptz,

  CONSTRAINT uk_api_keys_name UNIQUE (tenant_id, key_name),
  CONSTRAINT chk_api_keys_expiry CHECK (expires_at > created_at)
);

CREATE INDEX idx_api_keys_owner_user ON security_mgmt.api_keys (owner_user_id);
CREATE INDEX idx_api_keys_scopes_gin ON security_mgmt.api_keys USING gin (scopes);
CREATE INDEX idx_api_keys_working_expires_at_partial ON security_mgmt.api_keys (tenant_id, expires_at)
  INCLUDE (key_name, owner_user_id) WHERE revoked_at IS NULL;

-- Reviews of access -------------------------------------------------------------------------------------------

CREATE TABLE security_mgmt.access_reviews (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id    uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  review_title varchar(200) NOT NULL,
  reviewer_id  uuid REFERENCES user_mgmt.users (id) ON DELETE SET NULL,
  status       security_mgmt.review_status_enum NOT NULL DEFAULT 'PLANNED',
  due_at       timestamptz NOT NULL,
  completed_at timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_access_reviews_title UNIQUE (tenant_id, review_title),
  CONSTRAINT chk_access_reviews_completed CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))
);

CREATE INDEX idx_access_reviews_reviewer ON security_mgmt.access_reviews (reviewer_id);
CREATE INDEX idx_access_reviews_due_partial ON security_mgmt.access_reviews (tenant_id, due_at)
  WHERE status <> 'COMPLETED';

CREATE TABLE security_mgmt.access_review_items (
  access_review_id uuid NOT NULL REFERENCES security_mgmt.access_reviews (id) ON DELETE CASCADE,
  user_id          uuid NOT NULL REFERENCES user_mgmt.users (id) ON DELETE CASCADE,
  role_id          uuid NOT NULL REFERENCES user_mgmt.roles (id) ON DELETE CASCADE,
  decision         security_mgmt.review_decision_enum,
  decided_at       timestamptz,
  remark           text,

  PRIMARY KEY (access_review_id, user_id, role_id),
  CONSTRAINT chk_access_review_items_decided CHECK ((decision IS NULL) = (decided_at IS NULL))
);

CREATE INDEX idx_access_review_items_user ON security_mgmt.access_review_items (user_id);
CREATE INDEX idx_access_review_items_role ON security_mgmt.access_review_items (role_id);

-- Incidents ---------------------------------------------------------------------------------------------------

CREATE TABLE security_mgmt.security_incidents (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id             uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  incident_code         varchar(40) NOT NULL,
  title                 varchar(255) NOT NULL,
  severity              system_core.severity_enum NOT NULL DEFAULT 'WARNING',
  status                security_mgmt.incident_status_enum NOT NULL DEFAULT 'REPORTED',
  detected_at           timestamptz NOT NULL DEFAULT now(),
  resolved_at           timestamptz,
  reported_by           uuid REFERENCES user_mgmt.users (id),
  assigned_to           uuid REFERENCES user_mgmt.users (id),
  affected_person_count integer,
  is_notifiable         boolean NOT NULL DEFAULT false,

  CONSTRAINT uk_security_incidents_code UNIQUE (tenant_id, incident_code),
  CONSTRAINT chk_security_incidents_affected CHECK (affected_person_count >= 0),
  CONSTRAINT chk_security_incidents_resolution CHECK (
    (status IN ('RESOLVED', 'FALSE_ALARM')) = (resolved_at IS NOT NULL)
  )
);

CREATE INDEX idx_security_incidents_reported_by ON security_mgmt.security_incidents (reported_by);
CREATE INDEX idx_security_incidents_assigned_to ON security_mgmt.security_incidents (assigned_to);
CREATE INDEX idx_security_incidents_open_partial
  ON security_mgmt.security_incidents (tenant_id, severity DESC, detected_at)
  WHERE status NOT IN ('RESOLVED', 'FALSE_ALARM');

CREATE TABLE security_mgmt.incident_events (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  security_incident_id uuid NOT NULL REFERENCES security_mgmt.security_incidents (id),
  occurred_at          timestamptz NOT NULL DEFAULT now(),
  new_status           security_mgmt.incident_status_enum,
  description          text NOT NULL,
  written_by           uuid REFERENCES user_mgmt.users (id),
  evidence             jsonb
);

CREATE INDEX idx_incident_events_incident_occurred
  ON security_mgmt.incident_events (security_incident_id, occurred_at);
CREATE INDEX idx_incident_events_written_by ON security_mgmt.incident_events (written_by);

-- Signing in --------------------------------------------------------------------------------------------------

CREATE TABLE security_mgmt.login_attempts (
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  attempted_at    timestamptz NOT NULL DEFAULT now(),
  tenant_id       uuid REFERENCES tenant_mgmt.tenants (id),
  user_id         uuid REFERENCES user_mgmt.users (id),
  attempted_email text NOT NULL,
  client_ip       inet NOT NULL,
  outcome         security_mgmt.login_outcome_enum NOT NULL,
  user_agent      text,

  PRIMARY KEY (id, attempted_at)
) PARTITION BY RANGE (attempted_at);

CREATE TABLE security_mgmt.login_attempts_2026_q1 PARTITION OF security_mgmt.login_attempts
  FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');
CREATE TABLE security_mgmt.login_attempts_2026_q2 PARTITION OF security_mgmt.login_attempts
  FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
CREATE TABLE security_mgmt.login_attempts_default PARTITION OF security_mgmt.login_attempts DEFAULT;

CREATE INDEX idx_login_attempts_tenant_attempted_desc ON security_mgmt.login_attempts (tenant_id, attempted_at DESC);
CREATE INDEX idx_login_attempts_user ON security_mgmt.login_attempts (user_id);
CREATE INDEX idx_login_attempts_client_ip_spgist ON security_mgmt.login_attempts USING spgist (client_ip);
CREATE INDEX idx_login_attempts_failed_partial ON security_mgmt.login_attempts (tenant_id, user_id, attempted_at DESC)
  WHERE outcome <> 'SUCCESS';

-- Functions ---------------------------------------------------------------------------------------------------

CREATE FUNCTION security_mgmt.recent_failure_count(p_user_id uuid, p_within interval DEFAULT '15 minutes')
  RETURNS bigint
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT count(*)
  FROM security_mgmt.login_attempts AS a
  WHERE a.user_id = p_user_id AND a.outcome <> 'SUCCESS' AND a.attempted_at > now() - p_within
$function$;
