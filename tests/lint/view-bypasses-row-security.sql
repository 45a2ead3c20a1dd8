-- A granted view that reads a guarded table as its owner, through other views too.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE VIEW mine WITH (security_invoker) AS SELECT id FROM orders;
CREATE VIEW internal AS SELECT id FROM orders;
CREATE TABLE free (id int PRIMARY KEY);
CREATE VIEW open AS SELECT id FROM free;
GRANT SELECT ON mine, open TO lint_reader;

-- == finds: counted; outer_view
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE VIEW inner_view WITH (security_invoker) AS SELECT id FROM orders;
CREATE VIEW outer_view AS SELECT id FROM inner_view;
CREATE VIEW counted AS SELECT count(*) AS n FROM orders;
GRANT SELECT ON outer_view, counted TO lint_reader;

-- == excepted: counted
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE VIEW counted AS SELECT count(*) AS n FROM orders;
GRANT SELECT ON counted TO lint_reader;
COMMENT ON VIEW counted IS 'Something.
@lint-ignore view-bypasses-row-security only tells how many there are';
