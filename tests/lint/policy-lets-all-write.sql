-- A permissive policy for writers whose condition is always true; readers may see all, and a restrictive one narrows.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON orders FOR SELECT USING (true);
CREATE POLICY own ON orders FOR UPDATE USING (true) WITH CHECK (tenant_id = 1);
CREATE POLICY narrow ON orders AS RESTRICTIVE FOR INSERT WITH CHECK (true);

-- == finds: orders.additions; orders.anything; orders.removals
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY anything ON orders USING (true);
CREATE POLICY additions ON orders FOR INSERT TO lint_writer WITH CHECK (1 = 1);
CREATE POLICY removals ON orders FOR DELETE USING (true);

-- == excepted: orders.anything
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY anything ON orders TO lint_staff USING (true);
COMMENT ON POLICY anything ON orders IS 'Something.
@lint-ignore policy-lets-all-write the staff may';
