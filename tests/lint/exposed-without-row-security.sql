-- Granted tables without it, where the database guards rows at all; partitioned ones too.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant_id = 1);
GRANT SELECT ON orders TO lint_reader;
CREATE TABLE internal (id int PRIMARY KEY);
CREATE TABLE mine (id int PRIMARY KEY);
GRANT SELECT ON mine TO CURRENT_USER;

-- == finds: events; everybodys; orders
--# api_roles = ["lint_reader"]
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
GRANT SELECT ON events TO lint_reader;
GRANT UPDATE (tenant_id) ON orders TO lint_reader;
CREATE TABLE other (id int PRIMARY KEY);
GRANT SELECT ON other TO lint_staff;
CREATE TABLE everybodys (id int PRIMARY KEY);
GRANT SELECT ON everybodys TO PUBLIC;

-- == excepted: orders
--# api_roles = ["lint_reader"]
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
GRANT SELECT ON orders TO lint_reader;
COMMENT ON TABLE orders IS 'Something.
@lint-ignore exposed-without-row-security the list of countries is nobody''s secret';
