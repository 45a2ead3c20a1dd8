-- Two that hold for one role and one command.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON orders FOR SELECT TO lint_reader USING (tenant_id = 1);
CREATE POLICY b ON orders FOR SELECT TO lint_writer USING (tenant_id = 2);
CREATE POLICY c ON orders FOR DELETE TO lint_reader USING (tenant_id = 1);
CREATE POLICY d ON orders AS RESTRICTIVE TO lint_reader USING (tenant_id = 1);

-- == finds: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON orders FOR SELECT TO lint_reader USING (tenant_id = 1);
CREATE POLICY b ON orders USING (tenant_id = 2);

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON orders TO lint_reader USING (tenant_id = 1);
CREATE POLICY b ON orders TO lint_reader USING (tenant_id = 2);
COMMENT ON TABLE orders IS 'Something.
@lint-ignore several-permissive-policies a reason that a person wrote';
