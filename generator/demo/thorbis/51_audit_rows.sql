-- Thorbis Business OS: the audit trails of rules for signing in, of pay and of evidence.
--
-- One trigger function serves all three: it writes to the table of the same schema whose name is that of the
-- audited one with _audit behind it. As in 50_audit.sql it runs as its owner, so that nobody needs the right to
-- write history.

CREATE FUNCTION system_core.record_row_change() RETURNS trigger
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path = ''
AS $function$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  changed text[];
  masked text;
BEGIN
  SELECT coalesce(array_agg(key ORDER BY key), '{}') INTO changed
  FROM jsonb_object_keys(coalesce(after, before)) AS keys (key)
  WHERE before -> key IS DISTINCT FROM after -> key;

  IF TG_NARGS > 0 THEN
    FOREACH masked IN ARRAY TG_ARGV LOOP
      before := before || jsonb_build_object(masked, '********');
      after := after || jsonb_build_object(masked, '********');
    END LOOP;
  END IF;

  EXECUTE format(
    'INSERT INTO %I.%I (action, tenant_id, row_id, changed_columns, old_row, new_row, changed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)',
    TG_TABLE_SCHEMA, TG_TABLE_NAME || '_audit')
  USING TG_OP::system_core.audit_action_enum,
    coalesce(after ->> 'tenant_id', after ->> 'business_id', before ->> 'tenant_id', before ->> 'business_id')::uuid,
    coalesce(after ->> 'id', before ->> 'id')::uuid,
    changed, before, after, auth.uid();
  RETURN NULL;
END
$function$;

-- security_mgmt ----------------------------------------------------------------------------------------------

CREATE TABLE security_mgmt.security_policies_audit (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  action          system_core.audit_action_enum NOT NULL,
  tenant_id       uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  row_id          uuid NOT NULL,
  changed_columns text[] NOT NULL DEFAULT '{}',
  old_row         jsonb,
  new_row         jsonb,
  changed_by      uuid,
  changed_at      timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_security_policies_audit_rows CHECK (
    (action = 'INSERT') = (old_row IS NULL) AND (action = 'DELETE') = (new_row IS NULL)
  )
);

CREATE INDEX idx_security_policies_audit_tenant_changed_at_desc
  ON security_mgmt.security_policies_audit (tenant_id, changed_at DESC);
CREATE INDEX idx_security_policies_audit_row_changed_at
  ON security_mgmt.security_policies_audit (row_id, changed_at);

CREATE TRIGGER record_change
  AFTER INSERT OR UPDATE OR DELETE ON security_mgmt.security_policies
  FOR EACH ROW EXECUTE FUNCTION system_core.record_row_change();

-- payroll ----------------------------------------------------------------------------------------------------

CREATE TABLE payroll.compensations_audit (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  action          system_core.audit_action_enum NOT NULL,
  tenant_id       uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  row_id          uuid NOT NULL,
  changed_columns text[] NOT NULL DEFAULT '{}',
  old_row         jsonb,
  new_row         jsonb,
  changed_by      uuid,
  changed_at      timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_payroll_compensations_audit_rows CHECK (
    (action = 'INSERT') = (old_row IS NULL) AND (action = 'DELETE') = (new_row IS NULL)
  )
);

CREATE INDEX idx_payroll_compensations_audit_tenant_changed_at_desc
  ON payroll.compensations_audit (tenant_id, changed_at DESC);
CREATE INDEX idx_payroll_compensations_audit_row_changed_at
  ON payroll.compensations_audit (row_id, changed_at);

CREATE TRIGGER record_change
  AFTER INSERT OR UPDATE OR DELETE ON payroll.compensations
  FOR EACH ROW EXECUTE FUNCTION system_core.record_row_change('rate');

-- investigations ---------------------------------------------------------------------------------------------

CREATE TABLE investigations.evidence_items_audit (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  action          system_core.audit_action_enum NOT NULL,
  tenant_id       uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  row_id          uuid NOT NULL,
  changed_columns text[] NOT NULL DEFAULT '{}',
  old_row         jsonb,
  new_row         jsonb,
  changed_by      uuid,
  changed_at      timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_investigations_evidence_items_audit_rows CHECK (
    (action = 'INSERT') = (old_row IS NULL) AND (action = 'DELETE') = (new_row IS NULL)
  )
);

CREATE INDEX idx_investigations_evidence_items_audit_tenant_changed_at_desc
  ON investigations.evidence_items_audit (tenant_id, changed_at DESC);
CREATE INDEX idx_investigations_evidence_items_audit_row_changed_at
  ON investigations.evidence_items_audit (row_id, changed_at);

CREATE TRIGGER record_change
  AFTER INSERT OR UPDATE OR DELETE ON investigations.evidence_items
  FOR EACH ROW EXECUTE FUNCTION system_core.record_row_change();
