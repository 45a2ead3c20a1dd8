-- Of tables that are used; a unique index earns its keep, and a partitioned one by any of its parts.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, a int, b int);
CREATE UNIQUE INDEX ON orders (b);
CREATE INDEX by_a ON orders (a);
INSERT INTO orders SELECT i, i, i FROM generate_series(1, 2000) AS i;
ANALYZE orders;
DO $$ BEGIN FOR i IN 1..100 LOOP PERFORM count(*) FROM orders WHERE a = i; END LOOP; END $$;
CREATE TABLE events (id int) PARTITION BY LIST (id);
CREATE TABLE events_1 PARTITION OF events FOR VALUES IN (1);
CREATE INDEX ON events (id);
SET enable_seqscan = off;
DO $$ BEGIN FOR i IN 1..100 LOOP PERFORM count(*) FROM events WHERE id = 1; END LOOP; END $$;
CREATE TABLE never (id int PRIMARY KEY, a int);
CREATE INDEX ON never (a);

-- == finds: orders.by_a
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX by_a ON orders (a);
DO $$ BEGIN FOR i IN 1..100 LOOP PERFORM count(*) FROM orders WHERE id > 0; END LOOP; END $$;

-- == excepted: orders.by_a
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX by_a ON orders (a);
DO $$ BEGIN FOR i IN 1..100 LOOP PERFORM count(*) FROM orders WHERE id > 0; END LOOP; END $$;
COMMENT ON INDEX by_a IS 'Something.
@lint-ignore unused-index for the end of the year';
