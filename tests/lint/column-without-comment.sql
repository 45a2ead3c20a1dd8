-- Columns of tables and views; a partition has those of its parent.

-- == clean
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
COMMENT ON COLUMN events.id IS 'Which it is.';
COMMENT ON COLUMN events.day IS 'When it was.';

-- == finds: orders.state; v.id
CREATE TABLE orders (id int PRIMARY KEY, state text);
COMMENT ON COLUMN orders.id IS 'Which it is.';
CREATE VIEW v AS SELECT id FROM orders;

-- == excepted: orders.id
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS 'Something.
@lint-ignore column-without-comment a reason that a person wrote';
