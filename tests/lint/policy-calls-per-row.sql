-- A call that doesn't depend on the row belongs into a sub-select; built-in operators and immutable functions don't.

-- == clean
CREATE FUNCTION current_tenant() RETURNS int LANGUAGE sql STABLE AS 'SELECT 1';
CREATE FUNCTION one() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION owns(tenant int) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON orders USING (tenant_id = (SELECT current_tenant()));
CREATE POLICY b ON orders USING (owns(tenant_id));
CREATE POLICY c ON orders USING (tenant_id = one() AND abs(tenant_id) > 0);
CREATE POLICY d ON orders USING (tenant_id = (SELECT current_setting('app.tenant')::int));
CREATE POLICY e ON orders USING (EXISTS (SELECT FROM orders AS o WHERE o.id = current_tenant()));

-- == finds: orders.a; orders.b; orders.c
CREATE FUNCTION current_tenant() RETURNS int LANGUAGE sql STABLE AS 'SELECT 1';
CREATE FUNCTION one() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION owns(tenant int) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON orders USING (tenant_id = current_tenant());
CREATE POLICY b ON orders FOR INSERT WITH CHECK (tenant_id = current_setting('app.tenant')::int);
CREATE POLICY c ON orders USING (tenant_id IN (SELECT 1) AND tenant_id = abs(current_tenant()));

-- == excepted: orders.a
CREATE FUNCTION current_tenant() RETURNS int LANGUAGE sql STABLE AS 'SELECT 1';
CREATE FUNCTION one() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION owns(tenant int) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON orders USING (tenant_id = current_tenant());
COMMENT ON POLICY a ON orders IS 'Something.
@lint-ignore policy-calls-per-row a reason that a person wrote';
