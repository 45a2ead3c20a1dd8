-- A later column of a unique key that may be NULL.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant int NOT NULL, code text, ref text NOT NULL);
CREATE UNIQUE INDEX ON orders (code);
CREATE UNIQUE INDEX ON orders (tenant, ref);
CREATE UNIQUE INDEX ON orders (tenant, code) WHERE code IS NOT NULL;
CREATE UNIQUE INDEX ON orders (ref, code) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX ON orders (code, tenant);

-- == finds: orders.one; orders.two
CREATE TABLE orders (id int PRIMARY KEY, tenant int NOT NULL, code text, deleted_at timestamptz, CONSTRAINT one UNIQUE (tenant, code));
CREATE UNIQUE INDEX two ON orders (tenant, (lower(code)), deleted_at);

-- == excepted: orders.one
CREATE TABLE orders (id int PRIMARY KEY, tenant int NOT NULL, code text, CONSTRAINT one UNIQUE (tenant, code));
COMMENT ON CONSTRAINT one ON orders IS 'Something.
@lint-ignore unique-lets-null-repeat a reason that a person wrote';
