-- B-trees on arrays, and on a boolean alone.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tags text[], open boolean, day date);
CREATE INDEX ON orders USING gin (tags);
CREATE INDEX ON orders (open, day);
CREATE INDEX ON orders (open) WHERE open;

-- == finds: orders.by_open; orders.by_tags
CREATE TABLE orders (id int PRIMARY KEY, tags text[], open boolean);
CREATE INDEX by_tags ON orders (tags);
CREATE INDEX by_open ON orders (open);

-- == excepted: orders.by_open
CREATE TABLE orders (id int PRIMARY KEY, open boolean);
CREATE INDEX by_open ON orders (open);
COMMENT ON INDEX by_open IS 'Something.
@lint-ignore index-of-wrong-kind one row in a million is open';
