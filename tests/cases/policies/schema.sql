-- Row-level security: policies of every kind, on plain and partitioned tables.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'case_tenant') THEN CREATE ROLE case_tenant; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'Case "Odd" Role') THEN CREATE ROLE "Case ""Odd"" Role"; END IF;
END
$$;
CREATE SCHEMA secure;
SET search_path = secure;
CREATE FUNCTION current_tenant() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant', true)::integer $$;
CREATE TABLE member (person integer, tenant_id integer);
CREATE TABLE document (id integer PRIMARY KEY, tenant_id integer NOT NULL, title text, hidden boolean DEFAULT false);
ALTER TABLE document ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody ON document USING (true);
CREATE POLICY own_tenant ON document FOR ALL TO case_tenant USING (tenant_id = secure.current_tenant());
CREATE POLICY no_hidden ON document AS RESTRICTIVE FOR SELECT TO PUBLIC USING (NOT hidden);
CREATE POLICY insert_own ON document FOR INSERT TO case_tenant, "Case ""Odd"" Role" WITH CHECK (tenant_id = secure.current_tenant());
CREATE POLICY update_own ON document FOR UPDATE TO case_tenant USING (tenant_id = 1) WITH CHECK (tenant_id = 2 AND title <> 'it''s');
CREATE POLICY delete_none ON document AS RESTRICTIVE FOR DELETE USING (false);
CREATE POLICY "by ""membership""" ON document FOR SELECT
  USING (EXISTS (SELECT FROM secure.member m WHERE m.tenant_id = document.tenant_id AND m.person = 1));
CREATE POLICY by_subquery ON document FOR SELECT USING ((SELECT secure.current_tenant() IS NOT NULL));
COMMENT ON POLICY own_tenant ON document IS 'Each tenant sees its own.';
CREATE TABLE enabled_only (id integer);
ALTER TABLE enabled_only ENABLE ROW LEVEL SECURITY;
CREATE TABLE forced_only (id integer);
ALTER TABLE forced_only FORCE ROW LEVEL SECURITY;
CREATE TABLE sleeping (id integer);
CREATE POLICY waiting ON sleeping FOR SELECT USING (id > 0);
CREATE TABLE split (id integer, tenant_id integer) PARTITION BY LIST (tenant_id);
CREATE TABLE split_1 PARTITION OF split FOR VALUES IN (1);
ALTER TABLE split ENABLE ROW LEVEL SECURITY;
ALTER TABLE split_1 ENABLE ROW LEVEL SECURITY;
CREATE POLICY split_all ON split USING (tenant_id = secure.current_tenant());
CREATE POLICY split_one ON split_1 FOR SELECT USING (id > 0);
-- A policy may read a view that is made later.
CREATE VIEW busy AS SELECT tenant_id FROM document GROUP BY tenant_id HAVING count(*) > 10;
CREATE POLICY not_busy ON enabled_only FOR SELECT USING (NOT EXISTS (SELECT FROM secure.busy b WHERE b.tenant_id = id));
RESET search_path;
