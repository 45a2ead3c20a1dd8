-- Tables and views; tags alone say nothing to a reader.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS 'What people want.
@owner us';
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
COMMENT ON TABLE events IS 'What happened.';

-- == finds: f; m; orders; v
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS '@owner us';
CREATE VIEW v AS SELECT id FROM orders;
CREATE MATERIALIZED VIEW m AS SELECT id FROM orders;
CREATE FOREIGN TABLE f (id int) SERVER lint_elsewhere;

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS '@lint-ignore table-without-comment the name says it';
