-- Granted, and no row can be seen; without a grant it is closed on purpose, and so is a partition.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
ALTER TABLE events_2026 ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON events USING (id = 1);
GRANT SELECT ON events, events_2026 TO lint_reader;

-- == finds: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON orders TO lint_reader;

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY, tenant_id int NOT NULL);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON orders TO lint_reader;
COMMENT ON TABLE orders IS 'Something.
@lint-ignore row-security-without-policy a reason that a person wrote';
