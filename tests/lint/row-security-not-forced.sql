-- Policies that bind nobody, since the owner is who uses the table; or whose owner is an API role.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
ALTER TABLE orders FORCE ROW LEVEL SECURITY;
CREATE TABLE shared (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE shared ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shared USING (tenant_id = 1);
GRANT SELECT ON shared TO lint_reader;

-- == finds: orders; theirs
--# api_roles = ["lint_reader"]
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE TABLE theirs (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE theirs ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON theirs USING (tenant_id = 1);
ALTER TABLE theirs OWNER TO lint_reader;

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
COMMENT ON TABLE orders IS 'Something.
@lint-ignore row-security-not-forced a reason that a person wrote';
