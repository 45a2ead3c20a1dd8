-- Whose a row is, is known, and no policy asks.

-- == clean
--# tenant_columns = ["tenant_id", "owner"]
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
GRANT SELECT ON orders TO lint_reader;
CREATE TABLE internal (id int PRIMARY KEY, tenant_id int, open boolean);
ALTER TABLE internal ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON internal USING (open);

-- == finds: orders
--# tenant_columns = ["tenant_id", "owner"]
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int, open boolean);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON orders USING (open);
GRANT SELECT ON orders TO lint_reader;

-- == excepted: orders
--# tenant_columns = ["tenant_id", "owner"]
CREATE TABLE orders (id int PRIMARY KEY, owner text, open boolean);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON orders USING (open);
GRANT SELECT ON orders TO lint_reader;
COMMENT ON TABLE orders IS 'Something.
@lint-ignore tenant-column-unguarded a reason that a person wrote';
