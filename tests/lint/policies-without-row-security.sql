-- Policies of a table that has row-level security switched off.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);

-- == finds: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
CREATE POLICY own ON orders USING (tenant_id = 1);

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
CREATE POLICY own ON orders USING (tenant_id = 1);
COMMENT ON TABLE orders IS 'Something.
@lint-ignore policies-without-row-security a reason that a person wrote';
