-- What CREATE INDEX CONCURRENTLY leaves behind when it fails.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX whole ON orders (a);

-- == finds: orders.broken
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX broken ON orders (a);
UPDATE pg_catalog.pg_index SET indisvalid = false WHERE indexrelid = '{schema}.broken'::regclass;

-- == excepted: orders.broken
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX broken ON orders (a);
UPDATE pg_catalog.pg_index SET indisvalid = false WHERE indexrelid = '{schema}.broken'::regclass;
COMMENT ON INDEX broken IS 'Something.
@lint-ignore invalid-index is being built';
