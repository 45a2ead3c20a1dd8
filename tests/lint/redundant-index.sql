-- A longer B-tree that begins with the same columns does the work, unless the shorter one is unique or has a condition.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, a int, b int, c int);
CREATE INDEX ON orders (a, b);
CREATE INDEX ON orders (b);
CREATE UNIQUE INDEX ON orders (a);
CREATE INDEX ON orders (a) WHERE c > 0;
CREATE INDEX ON orders (a DESC);
CREATE INDEX ON orders (a) INCLUDE (c);

-- == finds: orders.held; orders.short
CREATE TABLE orders (id int PRIMARY KEY, a int, b int, c int, UNIQUE (a, b, c));
CREATE INDEX short ON orders (a);
CREATE INDEX held ON orders (a) INCLUDE (c);

-- == excepted: orders.short
CREATE TABLE orders (id int PRIMARY KEY, a int, b int, UNIQUE (a, b));
CREATE INDEX short ON orders (a);
COMMENT ON INDEX short IS 'Something.
@lint-ignore redundant-index the longer one is a hundred times as large';
