-- Thorbis Business OS, schema investigations: cases that a business looks into for its clients. Who works on them,
-- who they are about, the evidence and through whose hands it went, notes and reports.
--
-- The audit of evidence_items is in 51_audit_rows.sql.

CREATE SCHEMA investigations;

CREATE TYPE investigations.case_status_enum AS ENUM ('INTAKE', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'ARCHIVED');

CREATE TYPE investigations.case_kind_enum AS ENUM (
  'FRAUD', 'THEFT', 'BACKGROUND_CHECK', 'MISSING_PERSON', 'COMPLIANCE'
);

CREATE TYPE investigations.subject_role_enum AS ENUM ('SUSPECT', 'WITNESS', 'VICTIM', 'INFORMANT');

CREATE TYPE investigations.evidence_kind_enum AS ENUM ('DOCUMENT', 'PHOTOGRAPH', 'RECORDING', 'DEVICE', 'OBJECT');

CREATE TYPE investigations.custody_action_enum AS ENUM (
  'COLLECTED', 'TRANSFERRED', 'ANALYSED', 'STORED', 'RELEASED', 'DESTROYED'
);

-- Cases -------------------------------------------------------------------------------------------------------

CREATE TABLE investigations.cases (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id    uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  case_number    varchar(100) NOT NULL DEFAULT '',
  parent_case_id uuid,
  title          varchar(255) NOT NULL,
  case_kind      investigations.case_kind_enum NOT NULL,
  status         investigations.case_status_enum NOT NULL DEFAULT 'INTAKE',
  priority       system_core.priority_enum NOT NULL DEFAULT 'MEDIUM',
  client_name    varchar(255),
  lead_id        uuid REFERENCES user_mgmt.users (id),
  opened_at      timestamptz NOT NULL DEFAULT now(),
  closed_at      timestamptz,
  destroy_after  date,

  CONSTRAINT uk_investigations_cases_number UNIQUE (business_id, case_number),
  CONSTRAINT uk_investigations_cases_business_id UNIQUE (business_id, id),
  -- both columns: a case can't grow out of one of another business
  CONSTRAINT cases_parent_case_fkey
    FOREIGN KEY (business_id, parent_case_id) REFERENCES investigations.cases (business_id, id),
  CONSTRAINT chk_investigations_cases_closing CHECK ((status IN ('CLOSED', 'ARCHIVED')) = (closed_at IS NOT NULL)),
  CONSTRAINT chk_investigations_cases_destruction CHECK (destroy_after IS NULL OR closed_at IS NOT NULL)
);

CREATE INDEX idx_investigations_cases_business_parent ON investigations.cases (business_id, parent_case_id);
CREATE INDEX idx_investigations_cases_lead ON investigations.cases (lead_id);
CREATE INDEX idx_investigations_cases_open_partial ON investigations.cases (business_id, priority DESC, opened_at)
  WHERE closed_at IS NULL;
CREATE INDEX idx_investigations_cases_destroy_after_partial ON investigations.cases (destroy_after)
  WHERE destroy_after IS NOT NULL;

CREATE TRIGGER assign_case_number
  BEFORE INSERT ON investigations.cases
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('case_number', 'CASE');

CREATE TABLE investigations.case_assignments (
  case_id     uuid NOT NULL REFERENCES investigations.cases (id) ON DELETE CASCADE,
  user_id     uuid NOT NULL REFERENCES user_mgmt.users (id),
  assigned_by uuid REFERENCES user_mgmt.users (id),
  assigned_at timestamptz NOT NULL DEFAULT now(),
  released_at timestamptz,
  duties      text[] NOT NULL DEFAULT '{}',

  PRIMARY KEY (case_id, user_id),
  CONSTRAINT chk_investigations_case_assignments_order CHECK (released_at > assigned_at)
);

CREATE INDEX idx_investigations_case_assignments_user ON investigations.case_assignments (user_id);
CREATE INDEX idx_investigations_case_assignments_assigned_by ON investigations.case_assignments (assigned_by);

CREATE TABLE investigations.case_subjects (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id          uuid NOT NULL REFERENCES investigations.cases (id) ON DELETE CASCADE,
  subject_alias    varchar(60) NOT NULL,
  legal_name       varchar(255),
  born_on          date,
  identity_numbers jsonb,
  subject_role     investigations.subject_role_enum NOT NULL,
  known_addresses  system_core.postal_address[],
  last_seen_at     timestamptz,
  last_seen_near   circle,

  CONSTRAINT uk_investigations_case_subjects_alias UNIQUE (case_id, subject_alias)
);

CREATE INDEX idx_investigations_case_subjects_last_seen_near_gist
  ON investigations.case_subjects USING gist (last_seen_near);

-- Evidence ----------------------------------------------------------------------------------------------------

CREATE TABLE investigations.evidence_items (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  case_id             uuid NOT NULL REFERENCES investigations.cases (id),
  parent_evidence_id  uuid,
  evidence_tag        varchar(40) NOT NULL,
  evidence_kind       investigations.evidence_kind_enum NOT NULL,
  description         text NOT NULL,
  sha256              bytea,
  storage_location    varchar(120),
  is_under_legal_hold boolean NOT NULL DEFAULT false,
  collected_at        timestamptz NOT NULL,
  collected_by        uuid REFERENCES user_mgmt.users (id),
  disposed_at         timestamptz,

  CONSTRAINT uk_investigations_evidence_items_tag UNIQUE (business_id, evidence_tag),
  CONSTRAINT uk_investigations_evidence_items_business_id UNIQUE (business_id, id),
  CONSTRAINT evidence_items_parent_evidence_fkey
    FOREIGN KEY (business_id, parent_evidence_id) REFERENCES investigations.evidence_items (business_id, id),
  CONSTRAINT chk_investigations_evidence_items_sha256 CHECK (octet_length(sha256) = 32),
  CONSTRAINT chk_investigations_evidence_items_hold CHECK (NOT is_under_legal_hold OR disposed_at IS NULL)
);

CREATE INDEX idx_investigations_evidence_items_case ON investigations.evidence_items (case_id);
CREATE INDEX idx_investigations_evidence_items_business_parent
  ON investigations.evidence_items (business_id, parent_evidence_id);
CREATE INDEX idx_investigations_evidence_items_collected_by ON investigations.evidence_items (collected_by);
CREATE INDEX idx_investigations_evidence_items_sha256_hash ON investigations.evidence_items USING hash (sha256);

CREATE TABLE investigations.custody_transfers (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  evidence_item_id uuid NOT NULL REFERENCES investigations.evidence_items (id),
  action           investigations.custody_action_enum NOT NULL,
  from_user_id     uuid REFERENCES user_mgmt.users (id),
  to_user_id       uuid REFERENCES user_mgmt.users (id),
  transferred_at   timestamptz NOT NULL DEFAULT now(),
  seal_number      varchar(30),
  remark           text,

  CONSTRAINT chk_investigations_custody_transfers_hands CHECK (from_user_id <> to_user_id)
);

CREATE INDEX idx_investigations_custody_transfers_evidence_transferred
  ON investigations.custody_transfers (evidence_item_id, transferred_at);
CREATE INDEX idx_investigations_custody_transfers_from_user ON investigations.custody_transfers (from_user_id);
CREATE INDEX idx_investigations_custody_transfers_to_user ON investigations.custody_transfers (to_user_id);

-- Notes and reports -------------------------------------------------------------------------------------------

CREATE TABLE investigations.case_notes (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id         uuid NOT NULL REFERENCES investigations.cases (id) ON DELETE CASCADE,
  author_id       uuid NOT NULL REFERENCES user_mgmt.users (id),
  subject_id      uuid REFERENCES investigations.case_subjects (id) ON DELETE SET NULL,
  note            text NOT NULL,
  is_privileged   boolean NOT NULL DEFAULT false,
  search_document tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, note)) STORED,
  written_at      timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX idx_investigations_case_notes_case_written ON investigations.case_notes (case_id, written_at);
CREATE INDEX idx_investigations_case_notes_author ON investigations.case_notes (author_id);
CREATE INDEX idx_investigations_case_notes_subject ON investigations.case_notes (subject_id);
CREATE INDEX idx_investigations_case_notes_search_document_gin
  ON investigations.case_notes USING gin (search_document);

CREATE TABLE investigations.case_reports (
  case_id        uuid NOT NULL REFERENCES investigations.cases (id),
  version_number integer NOT NULL,
  title          varchar(255) NOT NULL,
  sections       jsonb,
  written_by     uuid REFERENCES user_mgmt.users (id),
  delivered_at   timestamptz,

  PRIMARY KEY (case_id, version_number),
  CONSTRAINT chk_investigations_case_reports_version CHECK (version_number > 0)
);

CREATE INDEX idx_investigations_case_reports_written_by ON investigations.case_reports (written_by);
