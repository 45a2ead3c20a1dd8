-- Thorbis Business OS, schema security_hardening: how well the platform itself is locked. Benchmarks and their
-- controls, what each tenant's installation makes of them, exceptions, weaknesses that were found, and the keys
-- that columns are encrypted with.

CREATE SCHEMA security_hardening;

CREATE TYPE security_hardening.control_state_enum AS ENUM (
  'NOT_ASSESSED', 'COMPLIANT', 'NON_COMPLIANT', 'WAIVED', 'NOT_APPLICABLE'
);

CREATE TYPE security_hardening.finding_status_enum AS ENUM ('OPEN', 'MITIGATED', 'FIXED', 'ACCEPTED');

CREATE TYPE security_hardening.key_purpose_enum AS ENUM ('COLUMN', 'BACKUP', 'TOKEN', 'TRANSPORT');

CREATE DOMAIN security_hardening.cve_identifier AS varchar(20)
  CONSTRAINT chk_cve_identifier_shape CHECK (VALUE ~ '^CVE-[0-9]{4}-[0-9]{4,7}$');

CREATE DOMAIN security_hardening.cvss_score AS numeric(3,1)
  CONSTRAINT chk_cvss_score_bounds CHECK (VALUE BETWEEN 0 AND 10);

-- Controls ----------------------------------------------------------------------------------------------------

CREATE TABLE security_hardening.hardening_controls (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  benchmark    varchar(60) NOT NULL,
  control_code varchar(20) NOT NULL,
  title        varchar(255) NOT NULL,
  rationale    text,
  severity     system_core.severity_enum NOT NULL DEFAULT 'WARNING',
  is_automated boolean NOT NULL DEFAULT false,

  CONSTRAINT uk_hardening_controls_code UNIQUE (benchmark, control_code)
);

CREATE TABLE security_hardening.control_assessments (
  hardening_control_id uuid NOT NULL REFERENCES security_hardening.hardening_controls (id),
  tenant_id            uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  state                security_hardening.control_state_enum NOT NULL DEFAULT 'NOT_ASSESSED',
  assessed_at          timestamptz,
  assessed_by          uuid REFERENCES user_mgmt.users (id),
  observation          text,

  PRIMARY KEY (tenant_id, hardening_control_id),
  CONSTRAINT chk_control_assessments_assessed CHECK ((state = 'NOT_ASSESSED') = (assessed_at IS NULL))
);

CREATE INDEX idx_control_assessments_control ON security_hardening.control_assessments (hardening_control_id);
CREATE INDEX idx_control_assessments_assessed_by ON security_hardening.control_assessments (assessed_by);
CREATE INDEX idx_control_assessments_failing_partial
  ON security_hardening.control_assessments (tenant_id) INCLUDE (hardening_control_id) WHERE state = 'NON_COMPLIANT';

CREATE TABLE security_hardening.control_waivers (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id            uuid NOT NULL,
  hardening_control_id uuid NOT NULL,
  reason               text NOT NULL,
  compensating_measure text,
  valid_during         daterange NOT NULL,
  requested_by         uuid NOT NULL REFERENCES user_mgmt.users (id),
  approved_by          uuid REFERENCES user_mgmt.users (id),

  -- both columns: leave is given for a control that was assessed for the same tenant
  CONSTRAINT control_waivers_assessment_fkey
    FOREIGN KEY (tenant_id, hardening_control_id)
    REFERENCES security_hardening.control_assessments (tenant_id, hardening_control_id) ON DELETE CASCADE,
  CONSTRAINT chk_control_waivers_four_eyes CHECK (approved_by <> requested_by),
  CONSTRAINT chk_control_waivers_ends CHECK (NOT isempty(valid_during) AND NOT upper_inf(valid_during))
);

CREATE INDEX idx_control_waivers_tenant_control
  ON security_hardening.control_waivers (tenant_id, hardening_control_id);
CREATE INDEX idx_control_waivers_requested_by ON security_hardening.control_waivers (requested_by);
CREATE INDEX idx_control_waivers_approved_by ON security_hardening.control_waivers (approved_by);
CREATE INDEX idx_control_waivers_valid_during_gist
  ON security_hardening.control_waivers USING gist (valid_during);

-- Weaknesses and keys -----------------------------------------------------------------------------------------

CREATE TABLE security_hardening.vulnerability_findings (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id    uuid REFERENCES tenant_mgmt.tenants (id),
  cve_number   security_hardening.cve_identifier,
  component    varchar(150) NOT NULL,
  score        security_hardening.cvss_score NOT NULL,
  severity     system_core.severity_enum NOT NULL GENERATED ALWAYS AS (
    CASE
      WHEN score >= 9 THEN 'CRITICAL'::system_core.severity_enum
      WHEN score >= 7 THEN 'ERROR'::system_core.severity_enum
      WHEN score >= 4 THEN 'WARNING'::system_core.severity_enum
      WHEN score > 0 THEN 'INFO'::system_core.severity_enum
      ELSE 'DEBUG'::system_core.severity_enum
    END
  ) STORED,
  status       security_hardening.finding_status_enum NOT NULL DEFAULT 'OPEN',
  found_at     timestamptz NOT NULL DEFAULT now(),
  due_at       timestamptz NOT NULL,
  closed_at    timestamptz,
  advisory_url text,

  CONSTRAINT chk_vulnerability_findings_closed CHECK ((status IN ('FIXED', 'ACCEPTED')) = (closed_at IS NOT NULL))
);

CREATE INDEX idx_vulnerability_findings_tenant_found_desc
  ON security_hardening.vulnerability_findings (tenant_id, found_at DESC);
CREATE INDEX idx_vulnerability_findings_open_due_partial
  ON security_hardening.vulnerability_findings (due_at) INCLUDE (score) WHERE status IN ('OPEN', 'MITIGATED');

CREATE TABLE security_hardening.encryption_keys (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  key_alias       varchar(100) NOT NULL,
  key_version     integer NOT NULL DEFAULT 1,
  key_purpose     security_hardening.key_purpose_enum NOT NULL,
  algorithm       varchar(40) NOT NULL,
  key_store_path  text NOT NULL,
  replaces_key_id uuid REFERENCES security_hardening.encryption_keys (id),
  activated_at    timestamptz NOT NULL DEFAULT now(),
  rotate_at       timestamptz NOT NULL,
  destroyed_at    timestamptz,

  CONSTRAINT uk_encryption_keys_version UNIQUE (key_alias, key_version),
  CONSTRAINT uk_encryption_keys_replaces UNIQUE NULLS NOT DISTINCT (replaces_key_id, key_alias),
  CONSTRAINT chk_encryption_keys_first CHECK ((key_version = 1) = (replaces_key_id IS NULL)),
  CONSTRAINT chk_encryption_keys_rotation CHECK (rotate_at > activated_at)
);

CREATE INDEX idx_encryption_keys_rotation_partial ON security_hardening.encryption_keys (rotate_at)
  WHERE destroyed_at IS NULL;

CREATE TABLE security_hardening.encrypted_columns (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  schema_name       name NOT NULL,
  table_name        name NOT NULL,
  column_name       name NOT NULL,
  encryption_key_id uuid NOT NULL REFERENCES security_hardening.encryption_keys (id),
  is_searchable     boolean NOT NULL DEFAULT false,
  reencrypted_at    timestamptz,

  CONSTRAINT uk_encrypted_columns_column UNIQUE (schema_name, table_name, column_name)
);

CREATE INDEX idx_encrypted_columns_encryption_key ON security_hardening.encrypted_columns (encryption_key_id);
