-- What can't have policies, and is granted.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM orders;
CREATE TABLE free (id int PRIMARY KEY);
CREATE MATERIALIZED VIEW open AS SELECT id FROM free;
GRANT SELECT ON open TO lint_reader;

-- == finds: counts; far
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM orders;
GRANT SELECT ON counts TO lint_reader;
CREATE FOREIGN TABLE far (id int) SERVER lint_elsewhere;
GRANT SELECT ON far TO lint_reader;

-- == excepted: counts
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM orders;
GRANT SELECT ON counts TO lint_reader;
COMMENT ON MATERIALIZED VIEW counts IS 'Something.
@lint-ignore exposed-without-policies a reason that a person wrote';
