-- Thorbis Business OS: the audit trails of work orders and of the configuration.
--
-- The trigger functions are SECURITY DEFINER, so that whoever changes a row can't write or change its history:
-- no API role holds INSERT, UPDATE or DELETE on an audit table.

CREATE TABLE hs.work_orders_audit (
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  action          system_core.audit_action_enum NOT NULL,
  business_id     uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  work_order_id   uuid NOT NULL,
  changed_columns text[] NOT NULL DEFAULT '{}',
  old_row         jsonb,
  new_row         jsonb,
  changed_by      uuid,
  changed_at      timestamptz NOT NULL DEFAULT now(),

  PRIMARY KEY (id, action),
  CONSTRAINT chk_hs_work_orders_audit_rows CHECK (
    (action = 'INSERT') = (old_row IS NULL) AND (action = 'DELETE') = (new_row IS NULL)
  )
) PARTITION BY LIST (action);

CREATE TABLE hs.work_orders_audit_inserts PARTITION OF hs.work_orders_audit FOR VALUES IN ('INSERT');
CREATE TABLE hs.work_orders_audit_updates PARTITION OF hs.work_orders_audit FOR VALUES IN ('UPDATE');
CREATE TABLE hs.work_orders_audit_deletes PARTITION OF hs.work_orders_audit FOR VALUES IN ('DELETE');
CREATE TABLE hs.work_orders_audit_default PARTITION OF hs.work_orders_audit DEFAULT;

CREATE INDEX idx_hs_work_orders_audit_business_changed_at_desc
  ON hs.work_orders_audit (business_id, changed_at DESC);
CREATE INDEX idx_hs_work_orders_audit_work_order_changed_at
  ON hs.work_orders_audit (work_order_id, changed_at);

CREATE FUNCTION hs.record_work_order_change() RETURNS trigger
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path = ''
AS $function$
DECLARE
  before constant jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after constant jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
  INSERT INTO hs.work_orders_audit
    (action, business_id, work_order_id, changed_columns, old_row, new_row, changed_by)
  VALUES (
    TG_OP::system_core.audit_action_enum,
    coalesce(NEW.business_id, OLD.business_id),
    coalesce(NEW.id, OLD.id),
    ARRAY(
      SELECT key FROM jsonb_object_keys(coalesce(after, before)) AS keys (key)
      WHERE before -> key IS DISTINCT FROM after -> key
      ORDER BY key
    ),
    before,
    after,
    auth.uid()
  );
  RETURN NULL;
END
$function$;

CREATE TRIGGER record_work_order_change
  AFTER INSERT OR UPDATE OR DELETE ON hs.work_orders
  FOR EACH ROW EXECUTE FUNCTION hs.record_work_order_change();

-- The value of an encrypted or secret setting stays out of its history.
CREATE FUNCTION system_core.record_system_config_change() RETURNS trigger
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path = ''
AS $function$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
  IF OLD.is_encrypted OR OLD.config_type = 'SECRET' THEN
    before := before || '{"config_value": "********"}';
  END IF;
  IF NEW.is_encrypted OR NEW.config_type = 'SECRET' THEN
    after := after || '{"config_value": "********"}';
  END IF;

  INSERT INTO system_core.system_config_audit (config_id, action, old_row, new_row, changed_by)
  VALUES (coalesce(NEW.id, OLD.id), TG_OP::system_core.audit_action_enum, before, after, auth.uid());
  RETURN NULL;
END
$function$;

CREATE TRIGGER record_system_config_change
  AFTER INSERT OR UPDATE OR DELETE ON system_core.system_config
  FOR EACH ROW EXECUTE FUNCTION system_core.record_system_config_change();
