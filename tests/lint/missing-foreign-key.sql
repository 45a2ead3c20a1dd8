-- A column with the name and the type of another table's key.

-- == clean
--# [[annotations.relations]]
--# from = "{schema}.payments"
--# to = "{schema}.customers"
--# via = ["customer_id"]
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint REFERENCES customers, order_id bigint);
CREATE TABLE imports (id bigint PRIMARY KEY, customer_id text, external_id bigint);
CREATE TABLE payments (id bigint PRIMARY KEY, customer_id bigint);

-- == finds: events.customer_id; orders.category_id; orders.customer_id
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE categories (id uuid PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, category_id uuid);
CREATE TABLE events (id bigint, day date, customer_id bigint, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- == excepted: orders.customer_id
CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint);
COMMENT ON COLUMN orders.customer_id IS 'Something.
@lint-ignore missing-foreign-key a reason that a person wrote';
