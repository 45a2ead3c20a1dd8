-- The same columns in the same way; order, method, condition and what is stored beside make a difference.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, a int, b int UNIQUE);
CREATE INDEX ON orders (a);
CREATE INDEX ON orders (a DESC);
CREATE INDEX ON orders USING hash (a);
CREATE INDEX ON orders (a) WHERE b > 0;
CREATE INDEX ON orders (a) INCLUDE (b);
CREATE INDEX ON orders (b, a);

-- == finds: events.two; orders.again; orders.plain; orders.second
CREATE TABLE orders (id int PRIMARY KEY, a int, b int);
CREATE INDEX first ON orders (a);
CREATE INDEX second ON orders (a);
CREATE UNIQUE INDEX ub ON orders (b);
CREATE INDEX plain ON orders (b);
ALTER TABLE orders ADD CONSTRAINT again UNIQUE (id);
CREATE TABLE events (id int, day date) PARTITION BY RANGE (day);
CREATE INDEX one ON events (day);
CREATE INDEX two ON events (day);

-- == excepted: orders.second
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX first ON orders (a);
CREATE INDEX second ON orders (a);
COMMENT ON INDEX second IS 'Something.
@lint-ignore duplicate-index a reason that a person wrote';
