-- Ordinary and partitioned tables need a key; partitions have that of their table, views and foreign tables have none.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE readings (id int) PARTITION BY LIST (id);
ALTER TABLE readings ADD PRIMARY KEY (id);
CREATE VIEW open_orders AS SELECT id FROM orders;

-- == finds: child; codes; events; orders
CREATE TABLE orders (id int);
CREATE TABLE codes (code text NOT NULL UNIQUE, name text);
CREATE TABLE events (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE parent (id int PRIMARY KEY);
CREATE TABLE child () INHERITS (parent);

-- == excepted: log
CREATE TABLE log (line text);
COMMENT ON TABLE log IS 'Something.
@lint-ignore no-primary-key a reason that a person wrote';
